package dev.hindcast.experiment.answers;

import dev.hindcast.experiment.ExperimentCommand.LinkRun;
import dev.hindcast.experiment.TrackedRun;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Numbers;
import dev.hindcast.shared.Text;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a run out of MLflow's JSON, in numbers and texts that can be kept. */
final class RunReader {

    private static final MathContext DIGITS = new MathContext(Numbers.MAX_DIGITS, RoundingMode.HALF_EVEN);

    private final TrackingSettings settings;
    private final Map<String, String> experiments;

    /** Knows what some experiments of the server are called, by their identifiers. */
    RunReader(TrackingSettings settings, Map<String, String> experiments) {
        this.settings = settings;
        this.experiments = experiments;
    }

    TrackedRun read(JsonNode run) {
        var info = run.path("info");
        var id = text(info, "run_id").or(() -> text(info, "run_uuid")).orElse("");
        var experiment = text(info, "experiment_id").orElse("0");
        var metrics = new TreeMap<String, BigDecimal>();
        var parameters = new TreeMap<String, String>();
        var omitted = collect(run.at("/data/metrics"), metrics, RunReader::number)
                + collect(run.at("/data/params"), parameters, RunReader::words);
        return new TrackedRun(
                id,
                settings.page(experiment, id),
                text(info, "run_name").or(() -> tag(run, "mlflow.runName")).orElse(null),
                experiments.get(experiment),
                isDeleted(info) ? TrackedRun.DELETED : text(info, "status").orElse(null),
                startedAt(info.path("start_time")),
                metrics,
                parameters,
                omitted);
    }

    private static boolean isDeleted(JsonNode info) {
        return info.path("lifecycle_stage").asString("").equals("deleted");
    }

    /** Takes the values by their keys; answers how many could not be taken. */
    private static <T> int collect(JsonNode entries, Map<String, T> into, Function<JsonNode, Optional<T>> value) {
        var omitted = 0;
        for (var entry : entries) {
            var key = Text.readable(entry.path("key").asString("")).strip();
            var taken = value.apply(entry.path("value"));
            if (key.isEmpty()
                    || key.length() > Text.LINE
                    || taken.isEmpty()
                    || into.size() >= LinkRun.MAX_METRICS && !into.containsKey(key)) {
                omitted++;
            } else {
                into.put(key, taken.get());
            }
        }
        return omitted;
    }

    /** The number in as many digits as can be kept; none when it is no finite one, or out of all measure. */
    private static Optional<BigDecimal> number(JsonNode value) {
        try {
            var exact = value.isNumber() ? value.decimalValue() : new BigDecimal(value.asString(""));
            var kept = Numbers.requireMeasured("metrics", exact.round(DIGITS)).stripTrailingZeros();
            return Optional.of(kept.scale() < 0 ? kept.setScale(0) : kept);
        } catch (NumberFormatException | InvalidInput notKept) {
            return Optional.empty();
        }
    }

    private static Optional<String> words(JsonNode value) {
        var words = Text.readable(value.asString("")).strip();
        return Optional.of(words.length() > Text.PARAGRAPH ? words.substring(0, Text.PARAGRAPH) : words);
    }

    private static @Nullable Instant startedAt(JsonNode millis) {
        var moment = millis.asLong(0);
        return moment <= 0 ? null : Instant.ofEpochMilli(moment);
    }

    private static Optional<String> tag(JsonNode run, String name) {
        for (var tag : run.at("/data/tags")) {
            if (tag.path("key").asString("").equals(name)) {
                return text(tag, "value");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.of(Text.readable(node.path(field).asString("")).strip()).filter(text -> !text.isEmpty());
    }
}
