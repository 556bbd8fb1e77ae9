package dev.hindcast.transfer.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.IntegrationTest;
import dev.hindcast.project.ProjectQuery;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.FirstPassword;
import dev.hindcast.shared.PageRequest;
import java.time.Clock;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.task.SyncTaskExecutor;

@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class DemoLoaderTest {

    @Autowired
    CommandGateway commands;

    @Autowired
    QueryGateway queries;

    @Autowired
    DemoProgress progress;

    @Autowired
    FirstPassword password;

    @Autowired
    Clock clock;

    @Test
    void tellsEveryStoryWithoutBreakingARule(CapturedOutput output) {
        var loader = new DemoLoader(true, commands, queries, progress, password, new SyncTaskExecutor(), clock);

        loader.prepare();

        assertThat(output.getAll()).doesNotContain("The demo cannot tell");
        var list = ProjectQuery.ProjectList.all(PageRequest.first(100));
        var projects = queries.query(list, list.answer()).join().projects();
        assertThat(projects.total()).isEqualTo(26);
        assertThat(projects.items().stream().map(ProjectQuery.Row::stage).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Stage.values());
        assertThat(progress.told())
                .hasValueSatisfying(told -> assertThat(told.finished()).isTrue());
    }
}
