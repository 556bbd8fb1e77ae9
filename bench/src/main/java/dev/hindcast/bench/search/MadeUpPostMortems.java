package dev.hindcast.bench.search;

import dev.hindcast.bench.Caller;
import dev.hindcast.postmortem.events.PostMortemImported;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/**
 * Post-mortems as they might have been written: words as frequent as in a language (Zipf's law), topics whose words stand
 * together, several sections, a few lessons, causes and tags. The same number always gives the same text.
 */
public final class MadeUpPostMortems {

    private static final int WORDS = 60_000;
    private static final int TOPICS = 400;
    private static final int WORDS_OF_A_TOPIC = 40;
    private static final double EXPONENT = 1.07;
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 4_000;

    private static final String[] SECTIONS = {
        "SUMMARY", "BACKGROUND", "EXPECTED_AND_HAPPENED", "IMPACT", "TRIGGER", "DETECTION", "WENT_WELL", "WENT_BADLY"
    };
    private static final int[] LENGTHS = {45, 35, 50, 25, 15, 25, 20, 30};
    private static final String[] CAUSES = {
        "PROBLEM_MISUNDERSTOOD", "TECHNOLOGY_CHASED", "DATA_LACKING", "DATA_UNTRUSTED", "NO_PREDICTIVE_POWER",
        "TOO_HARD", "INTEGRATION_UNDERESTIMATED", "ADOPTION_FAILED", "OWNERSHIP_MISSING", "SCOPE_DRIFT", "TIMING"
    };
    private static final String[] SYLLABLES = {
        "ba", "co", "di", "fe", "ga", "lo", "mi", "na", "pe", "ra", "se", "ti", "vo", "wa", "zu", "tra", "ple", "ster",
        "mon", "der", "ing", "al", "ent", "or", "us"
    };
    /** The most frequent words, so that questions can be asked in them. */
    private static final String[] KNOWN = {
        "the", "of", "and", "to", "in", "a", "was", "for", "that", "model", "data", "with", "on", "team", "customer",
        "forecast", "label", "drift", "training", "pipeline", "feature", "sensor", "price", "demand", "claim", "store",
        "production", "owner", "process", "stock", "image", "text", "credit", "patient", "machine", "driver", "route",
        "quality", "threshold", "accuracy", "churn", "fraud", "invoice", "warehouse", "recommendation", "annotation"
    };

    private final long seed;
    private final String[] words = new String[WORDS];
    private final double[] upTo = new double[WORDS];

    public MadeUpPostMortems(long seed) {
        this.seed = seed;
        var random = new Random(seed);
        double sum = 0;
        for (int i = 0; i < WORDS; i++) {
            words[i] = i < KNOWN.length ? KNOWN[i] : madeUp(random, i);
            sum += 1 / Math.pow(i + 2, EXPONENT);
            upTo[i] = sum;
        }
    }

    private static String madeUp(Random random, int number) {
        var word = new StringBuilder();
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        // Base 20 in consonants keeps words apart.
        for (int rest = number; rest > 0; rest /= 20) {
            word.append("bcdfghjklmnpqrstvwxz".charAt(rest % 20));
        }
        return word.toString();
    }

    /** A word as frequent as its rank lets it be. */
    public String word(Random random) {
        var wanted = random.nextDouble() * upTo[WORDS - 1];
        int low = 0;
        for (int high = WORDS - 1; low < high; ) {
            int middle = (low + high) >>> 1;
            if (upTo[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return words[low];
    }

    private String word(Random random, int topic) {
        return random.nextInt(4) == 0
                ? words[KNOWN.length + topic * WORDS_OF_A_TOPIC + random.nextInt(WORDS_OF_A_TOPIC)]
                : word(random);
    }

    /** A text of about as many words about the topic of a post-mortem. */
    public String text(Random random, int topic, int about) {
        var text = new StringBuilder();
        int length = Math.max(3, about / 2 + random.nextInt(about));
        for (int i = 0; i < length; i++) {
            text.append(word(random, topic)).append(i % 14 == 13 ? ". " : " ");
        }
        return text.toString().strip();
    }

    /** The topic of the post-mortem of this number. */
    public int topic(int number) {
        return new Random(seed ^ number).nextInt(TOPICS);
    }

    /** What is recorded when the post-mortem of this number is imported, on its own and about an incident. */
    public PostMortemImported imported(int number) {
        var topic = topic(number);
        var random = new Random(seed * 31 + number);
        var sections = new LinkedHashMap<String, String>();
        for (int i = 0; i < SECTIONS.length; i++) {
            sections.put(SECTIONS[i], text(random, topic, LENGTHS[i]));
        }
        var id = "made-up-" + number;
        var lessons = new ArrayList<PostMortemImported.Lesson>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            lessons.add(new PostMortemImported.Lesson(
                    id + "-lesson-" + i, text(random, topic, 12), random.nextBoolean() ? text(random, topic, 12) : null));
        }
        var factors = new ArrayList<PostMortemImported.Factor>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            var cause = CAUSES[random.nextInt(CAUSES.length)];
            factors.add(new PostMortemImported.Factor(id + "-factor-" + i, cause, cause, "KNOWN"));
        }
        return new PostMortemImported(
                id,
                null,
                1,
                "INCIDENT",
                "M-" + number,
                text(random, topic, 8),
                "UNIT-" + random.nextInt(20),
                FIRST_DAY.plusDays(random.nextInt(DAYS)),
                sections,
                factors,
                lessons,
                List.of("tag-" + topic % 60, "area-" + random.nextInt(30)),
                List.of());
    }

    /** The same, ready to be published to the event store. */
    public GenericDomainEventMessage<PostMortemImported> message(int number) {
        var event = imported(number);
        return new GenericDomainEventMessage<>(
                "PostMortem", event.postMortem(), 0, event, Caller.at(Instant.now(), event.publishedOn()));
    }
}
