package dev.hindcast.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.experiment.ExperimentCommand;
import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.project.ProjectCommand;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LabelsTest {

    @Test
    void asksForWhatIsMeantWhereTheNameAloneDoesNotSayIt() {
        assertThat(asked(ExperimentCommand.CaptureInsight.class)).contains("Insight");
        assertThat(asked(ExperimentCommand.ExtendTimebox.class)).contains("Days more", "Reason");
        assertThat(asked(PostMortemCommand.DrawLesson.class)).contains("Lesson");
    }

    @Test
    void callsNoFieldJustText() {
        assertThat(Stream.of(ProjectCommand.class, ExperimentCommand.class)
                        .flatMap(feature -> Arrays.stream(feature.getPermittedSubclasses()))
                        .filter(command -> command != ProjectCommand.SendStatusReport.class)
                        .flatMap(command -> Stream.of(asked(command).split("\n"))))
                .isNotEmpty()
                .doesNotContain("Text");
    }

    private static String asked(Class<?> command) {
        return Stream.ofNullable(command.getRecordComponents())
                .flatMap(Arrays::stream)
                .map((RecordComponent component) -> Labels.of(component))
                .collect(Collectors.joining("\n"));
    }
}
