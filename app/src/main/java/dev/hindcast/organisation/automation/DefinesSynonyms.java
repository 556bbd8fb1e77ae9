package dev.hindcast.organisation.automation;

import dev.hindcast.organisation.OrganisationCommand.DefineSynonymsOfMany;
import dev.hindcast.organisation.OrganisationFacts;
import dev.hindcast.shared.BeforeServing;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Line;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** At the first start defines the synonyms of data science; what administrators made of them is left alone. */
@Component
@Order(6)
class DefinesSynonyms implements BeforeServing {

    /** Each line a code and the words; only what can stand for each other without misleading. */
    private static final String SYNONYMS = """
            CHURN: churn, attrition, customer loss, customer turnover
            DRIFT: drift, concept drift, concept shift, distribution shift, dataset shift, covariate shift
            LABEL: label, annotation, ground truth
            LABELLING: labelling, labeling, annotating
            FORECAST: forecast, prediction, prognosis
            OUTLIER: outlier, anomaly
            IMBALANCE: imbalance, imbalanced classes, skewed classes, class imbalance, rare class
            OVERFITTING: overfitting, overfit, overfitted, poor generalisation, poor generalization, memorised training data
            PIPELINE: pipeline, workflow, data flow
            NLP: NLP, natural language processing, text mining, text analytics
            LLM: LLM, large language model, foundation model
            GENERATIVE_AI: generative AI, GenAI
            ML: ML, machine learning
            AI: AI, artificial intelligence
            CHATBOT: chatbot, virtual assistant, conversational agent, dialogue system
            RECOMMENDER: recommender, recommendation engine, recommendation system, recommender system
            COMPUTER_VISION: computer vision, image recognition, image classification
            OCR: OCR, optical character recognition, text recognition
            LEAKAGE: data leakage, target leakage, label leakage
            BIAS: unfairness, discrimination, algorithmic bias
            EXPLAINABILITY: explainability, interpretability, transparency
            FEATURE: feature, predictor, explanatory variable, independent variable
            TARGET: target variable, dependent variable, response variable
            CLASSIFIER: classifier, classification model
            CLUSTERING: clustering, segmentation
            NEURAL_NETWORK: neural network, deep learning, neural net
            GRADIENT_BOOSTING: gradient boosting, XGBoost, LightGBM, CatBoost, GBM
            TIME_SERIES: time series, timeseries, temporal data
            AB_TEST: A/B test, split test, controlled experiment, randomised trial, randomized trial
            BASELINE: baseline, benchmark, reference model
            HYPERPARAMETER: hyperparameter tuning, parameter search, hyperparameter optimisation, hyperparameter optimization
            MISSING_VALUES: missing values, missing data, nulls, incomplete records
            DUPLICATES: duplicates, duplicate records, double entries
            DATA_QUALITY: data quality, dirty data, bad data
            DATASET: dataset, data set
            PRIVACY: privacy, GDPR, data protection, personal data
            FALSE_ALARM: false alarm, false positive
            MISS: false negative, missed case
            PREDICTIVE_MAINTENANCE: predictive maintenance, condition monitoring
            DEMAND_FORECAST: demand forecast, sales forecast, demand planning
            FRAUD: fraud, scam
            STAKEHOLDER: stakeholder, business owner, sponsor
            ADOPTION: adoption, uptake, acceptance
            DEPLOYMENT: deployment, roll-out, rollout, go-live
            PROTOTYPE: prototype, proof of concept, PoC, pilot
            MONITORING: monitoring, alerting, observability
            LATENCY: latency, response time
            DOWNTIME: downtime, outage, unavailability
            """;

    private final FirstDefinitions definitions;
    private final OrganisationFacts facts;

    DefinesSynonyms(FirstDefinitions definitions, OrganisationFacts facts) {
        this.definitions = definitions;
        this.facts = facts;
    }

    @Override
    public void prepare() {
        if (!facts.knowsSynonyms()) {
            definitions.add(new DefineSynonymsOfMany(synonyms()));
        }
    }

    private static Map<Code, List<Line>> synonyms() {
        var synonyms = new LinkedHashMap<Code, List<Line>>();
        SYNONYMS.lines()
                .map(line -> line.split(":", 2))
                .forEach(line -> synonyms.put(
                        new Code(line[0]),
                        Arrays.stream(line[1].split(",")).map(Line::new).toList()));
        return synonyms;
    }
}
