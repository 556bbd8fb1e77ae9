package dev.hindcast.experiment.answers;

import dev.hindcast.experiment.ExperimentQuery.ReadRun;
import dev.hindcast.experiment.ExperimentQuery.RecentRuns;
import dev.hindcast.experiment.ExperimentQuery.TrackingServer;
import dev.hindcast.experiment.RunTool;
import dev.hindcast.experiment.TrackedRun;
import dev.hindcast.shared.DomainRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Answers what the tracking server knows of runs. */
@Component
@EnableConfigurationProperties(TrackingSettings.class)
class TrackingAnswers {

    private static final int EXPERIMENTS_LOOKED_AT = 100;

    private final TrackingSettings settings;
    private final MlflowServer server;

    TrackingAnswers(TrackingSettings settings) {
        this.settings = settings;
        this.server = new MlflowServer(settings);
    }

    @QueryHandler
    TrackingServer.Result handle(TrackingServer query) {
        return new TrackingServer.Result(settings.isConfigured() ? settings.base() : null);
    }

    @QueryHandler
    ReadRun.Result handle(ReadRun query) {
        requireServer();
        return new ReadRun.Result(new RunReader(settings, Map.of()).read(server.run(identifier(query.run()))));
    }

    @QueryHandler
    RecentRuns.Result handle(RecentRuns query) {
        requireServer();
        var experiments = new LinkedHashMap<String, String>();
        server.experiments(EXPERIMENTS_LOOKED_AT)
                .forEach(one -> experiments.put(
                        one.path("experiment_id").asString(""), one.path("name").asString("")));
        if (experiments.isEmpty()) {
            return new RecentRuns.Result(List.of());
        }
        var reader = new RunReader(settings, experiments);
        var runs = new ArrayList<TrackedRun>();
        server.runs(experiments.keySet(), RecentRuns.MOST * 4).forEach(run -> runs.add(reader.read(run)));
        return new RecentRuns.Result(runs.stream()
                .filter(run -> mentions(run, query.text()))
                .limit(RecentRuns.MOST)
                .toList());
    }

    private void requireServer() {
        if (!settings.isConfigured()) {
            throw DomainRule.conflict("tracking-not-configured", "No tracking server is configured.");
        }
    }

    /** The identifier in an address, or what was given if it is one itself. */
    private static String identifier(String given) {
        var text = given.strip();
        return RunTool.MLFLOW
                .run(text)
                .or(() -> Stream.of(text)
                        .filter(id -> id.matches("[0-9a-zA-Z_-]{1,64}"))
                        .findFirst())
                .orElseThrow(() -> DomainRule.notFound(
                        "run-unknown", "This is neither the address of a run in MLflow nor its identifier."));
    }

    private static boolean mentions(TrackedRun run, @Nullable String text) {
        return text == null
                || text.isBlank()
                || Stream.of(run.name(), run.experiment(), run.run())
                        .filter(Objects::nonNull)
                        .anyMatch(words -> words.toLowerCase(Locale.ROOT)
                                .contains(text.strip().toLowerCase(Locale.ROOT)));
    }
}
