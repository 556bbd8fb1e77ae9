package sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hindcast.SignedIn;
import dev.hindcast.shared.Id;
import dev.hindcast.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Whoever has written sees it in their next read, or is told that they may not. */
@SampleTest
class OwnWritesTest {

    private final CounterId counter = new CounterId(Id.random());
    private MockHttpServletResponse response = new MockHttpServletResponse();

    @Autowired
    private CommandGateway commands;

    @Autowired
    private QueryGateway queries;

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private DataSource database;

    @BeforeEach
    void begin() {
        SignedIn.as("maria", Role.TEAM_MEMBER);
        newRequest();
    }

    @AfterEach
    void end() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void showsTheWriteInTheNextRead() {
        commands.sendAndWait(new CounterCommand.Open(counter));
        for (int times = 1; times <= 30; times++) {
            commands.sendAndWait(new CounterCommand.Add(counter, 1));
            assertThat(read().amounts()).hasSize(times);
        }
        assertThat(isStale()).isFalse();
    }

    @Test
    void isNotHeldUpByANumberThatWasRolledBack() throws Exception {
        commands.sendAndWait(new CounterCommand.Open(counter));
        try (var other = new OtherNode(database).raises(counter, 1, 7)) {
            other.rollsBack();
        }
        commands.sendAndWait(new CounterCommand.Add(counter, 1));
        assertThat(read().amounts()).containsExactly(1);
        SignedIn.as("somebody-new", Role.TEAM_MEMBER);
        assertThat(read().amounts()).containsExactly(1);
        assertThat(isStale()).isFalse();
    }

    @Test
    void showsToACallerUnknownHereWhatAnotherNodeHasWritten() throws Exception {
        commands.sendAndWait(new CounterCommand.Open(counter));
        try (var other = new OtherNode(database).raises(counter, 1, 7)) {
            other.commits();
        }
        SignedIn.as("just-moved-here", Role.TEAM_MEMBER);
        assertThat(read().amounts()).containsExactly(7);
        assertThat(isStale()).isFalse();
    }

    @Test
    void isToldWhenTheReadModelStandsStill() {
        commands.sendAndWait(new CounterCommand.Open(counter));
        var view = processing
                .eventProcessor(CounterRaises.GROUP, StreamingEventProcessor.class)
                .orElseThrow();
        view.shutDown();
        try {
            commands.sendAndWait(new CounterCommand.Add(counter, 1));
            assertThat(read().amounts()).isEmpty();
            assertThat(isStale()).isTrue();

            newRequest();
            var start = Instant.now();
            read();
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(1));
            assertThat(isStale()).isTrue();

            newRequest();
            SignedIn.as("reader", Role.TEAM_MEMBER);
        } finally {
            view.start();
        }
        SignedIn.as("maria", Role.TEAM_MEMBER);
        await().until(() -> read().amounts().size() == 1);
        newRequest();
        read();
        assertThat(isStale()).isFalse();
    }

    @Test
    void doesNotTakeAHalfReplayedReadModelForWhole() {
        commands.sendAndWait(new CounterCommand.Open(counter));
        IntStream.rangeClosed(1, 20).forEach(_ -> commands.sendAndWait(new CounterCommand.Add(counter, 1)));
        assertThat(read().amounts()).hasSize(20);
        var view = processing
                .eventProcessor(CounterRaises.GROUP, StreamingEventProcessor.class)
                .orElseThrow();
        view.shutDown();
        view.resetTokens();
        view.start();
        SignedIn.as("another-new", Role.TEAM_MEMBER);
        newRequest();
        int seen = read().amounts().size();
        assertThat(seen == 20 || isStale()).isTrue();
        await().until(() -> {
            newRequest();
            return read().amounts().size() == 20;
        });
    }

    @Test
    void countsAParkedWriteAsPassed() {
        commands.sendAndWait(new CounterCommand.Open(counter));
        commands.sendAndWait(new CounterCommand.Add(counter, 13));
        assertThat(read().amounts()).isEmpty();
        assertThat(isStale()).isFalse();
    }

    private CounterQuery.Amounts.Result read() {
        var query = new CounterQuery.Amounts(counter);
        return queries.query(query, query.answer()).join();
    }

    private void newRequest() {
        response = new MockHttpServletResponse();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest(), response));
    }

    private boolean isStale() {
        return "true".equals(response.getHeader("Hindcast-Stale"));
    }
}
