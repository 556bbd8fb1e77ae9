package dev.hindcast.search.read.failures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The techniques of data science that methods and tags name, each under one name whatever it is called there. */
final class Techniques {

    private static final int LONGEST_METHOD = 30;

    /** Each line a technique and, after the colon, how else it is called; singular and plural are the same. */
    private static final String NAMES = """
            A/B test: split test, controlled experiment, randomised trial, randomized trial, holdout test
            Active learning
            Anomaly detection: outlier detection, isolation forest, autoencoder
            Back-test: backtest, back-testing, backtesting
            Bayesian model: bayesian network, bayesian regression, naive bayes
            Causal inference: uplift model, uplift modelling, difference-in-differences, propensity score
            Clustering: k-means, segmentation, DBSCAN
            Computer vision: image recognition, image classification, object detection, convolutional network, CNN, YOLO
            Decision tree
            Embeddings: word2vec, sentence transformer, vector search
            Fine-tuning: fine-tuned, fine-tune, transfer learning
            Gradient boosting: XGBoost, LightGBM, CatBoost, GBM, boosted trees
            Graph model: graph neural network, GNN, knowledge graph
            Large language model: LLM, GPT, generative AI, GenAI, prompt engineering, retrieval-augmented generation, RAG
            Linear regression: ordinary least squares, lasso, ridge regression
            Logistic regression: logit model, score card, scorecard
            Matrix factorisation: matrix factorization, collaborative filtering
            Named-entity recognition: NER, entity extraction
            Neural network: deep learning, neural net, LSTM, RNN, transformer, BERT
            OCR: optical character recognition
            Optimisation: optimization, linear programming, mixed-integer programming, operations research, genetic algorithm
            Process mining
            Random forest
            Recommender: recommendation engine, recommender system
            Reinforcement learning: multi-armed bandit, bandit
            Rules: rule engine, rule-based, expert system
            Shadow run: shadow scoring, shadow mode, shadow test
            Simulation: Monte Carlo, digital twin, discrete-event simulation
            Speech recognition: speech to text, voice recognition
            Support vector machine: SVM
            Survival analysis: Cox regression, hazard model
            Text classification: text classifier, sentiment analysis, topic model, topic modelling
            Time series: ARIMA, Prophet, exponential smoothing, forecasting model
            """;

    private static final Map<String, Pattern> PATTERNS = patterns();

    private Techniques() {}

    /** The techniques that the texts name; a short method that names none is a technique of its own. */
    static Set<String> namedIn(Stream<String> methods, Stream<String> tags) {
        var named = new TreeSet<String>();
        methods.forEach(method -> {
            var known = namedIn(method);
            named.addAll(known);
            if (known.isEmpty() && method.length() <= LONGEST_METHOD) {
                named.add(method.strip());
            }
        });
        tags.forEach(tag -> named.addAll(namedIn(tag)));
        return named;
    }

    private static List<String> namedIn(String text) {
        return PATTERNS.entrySet().stream()
                .filter(technique -> technique.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Pattern> patterns() {
        var patterns = new LinkedHashMap<String, Pattern>();
        NAMES.lines().forEach(line -> {
            var names = line.split("[:,]");
            var any = Stream.of(names)
                    .map(name -> Pattern.quote(name.strip().toLowerCase(Locale.ROOT)))
                    .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")s?(?![\\p{L}\\p{N}])"));
            patterns.put(names[0].strip(), Pattern.compile(any, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        });
        return patterns;
    }
}
