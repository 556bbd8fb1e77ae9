package dev.hindcast.attention.web;

import dev.hindcast.attention.AttentionQuery;
import dev.hindcast.attention.AttentionQuery.NeedsAttention;
import dev.hindcast.portfolio.AsOf;
import dev.hindcast.shared.InstallationZone;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What needs somebody's attention, as of any moment. */
@RestController
@RequestMapping("/api/v1/portfolio/attention")
class AttentionResource {

    /** The items, the most urgent kind first; {@code today} is the day that {@code since} is measured against. */
    record Attention(String today, List<AttentionQuery.Item> items, int total) {}

    private final QueryGateway queries;
    private final Clock clock;
    private final InstallationZone zone;

    AttentionResource(QueryGateway queries, Clock clock, InstallationZone zone) {
        this.queries = queries;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping
    Attention attention(
            @RequestParam(name = "unit", defaultValue = "") Set<String> units,
            @RequestParam(name = "goal", defaultValue = "") Set<String> goals,
            @RequestParam(name = "project", defaultValue = "") Set<String> projects,
            @RequestParam(name = "kind", defaultValue = "") Set<AttentionQuery.Kind> kinds,
            @Parameter(description = "An instant, or a date meaning its end; now unless said.") @RequestParam @Nullable
                    String asOf) {
        var query = new NeedsAttention(moment(asOf), units, goals, projects, kinds);
        try {
            var result = queries.query(query, query.answer()).join();
            return new Attention(
                    result.today().toString(), result.items(), result.items().size());
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private Instant moment(@Nullable String asOf) {
        return asOf == null ? clock.instant() : AsOf.parse(asOf).until(zone);
    }
}
