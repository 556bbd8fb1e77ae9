package dev.hindcast.experiment.read.list;

import dev.hindcast.experiment.ExperimentQuery.Ending;
import dev.hindcast.experiment.ExperimentQuery.Extension;
import dev.hindcast.experiment.ExperimentQuery.Note;
import dev.hindcast.experiment.ExperimentQuery.Raise;
import dev.hindcast.experiment.ExperimentQuery.Reading;
import dev.hindcast.experiment.ExperimentQuery.Run;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What happened to an experiment, oldest first; kept as JSON beside the columns that lists need. */
record Log(
        String method,
        List<Note> riskAcceptances,
        List<Reading> readings,
        List<Run> runs,
        List<Extension> extensions,
        List<Raise> raises,
        @Nullable Ending ending) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Log begun(String method) {
        return new Log(method, List.of(), List.of(), List.of(), List.of(), List.of(), null);
    }

    static Log read(String json) {
        return JSON.readValue(json, Log.class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    Log with(Note acceptance) {
        return new Log(method, and(riskAcceptances, acceptance), readings, runs, extensions, raises, ending);
    }

    Log with(Reading reading) {
        return new Log(method, riskAcceptances, and(readings, reading), runs, extensions, raises, ending);
    }

    Log with(Run run) {
        return new Log(method, riskAcceptances, readings, and(runs, run), extensions, raises, ending);
    }

    Log with(Extension extension) {
        return new Log(method, riskAcceptances, readings, runs, and(extensions, extension), raises, ending);
    }

    Log with(Raise raise) {
        return new Log(method, riskAcceptances, readings, runs, extensions, and(raises, raise), ending);
    }

    Log with(Ending end) {
        return new Log(method, riskAcceptances, readings, runs, extensions, raises, end);
    }

    private static <T> List<T> and(List<T> list, T item) {
        var longer = new ArrayList<>(list);
        longer.add(item);
        return List.copyOf(longer);
    }
}
