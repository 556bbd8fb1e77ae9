package dev.hindcast.platform.web.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hindcast.shared.ClaimId;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.Criterion;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Fresh;
import dev.hindcast.shared.Id;
import dev.hindcast.shared.IdResolver;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.InvalidInput.Fault;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Role;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RecordBinderTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    record Claim(
            ProjectId project,
            @Fresh ClaimId claim,
            YearMonth from,
            Money amount,
            Role as,
            @Nullable Paragraph note,
            List<Code> tags,
            Map<String, BigDecimal> metrics,
            boolean cashable,
            @Nullable PersonId owner)
            implements Command {
        @Override
        public Id aggregate() {
            return project;
        }
    }

    record SetGoodEnough(ProjectId project, Criterion criterion) implements Command {
        @Override
        public Id aggregate() {
            return project;
        }
    }

    record Reading(ProjectId project, @Nullable Criterion criterion, Line name) {}

    private final RecordBinder binder = new RecordBinder(new IdResolvers(List.of(new Projects(), new People())));

    @Test
    void bindsUrlAndBodyIntoTheRecord() {
        var claim = bind(Claim.class, """
                {"from":"2026-01","amount":{"amount":"1250.5","currency":"EUR"},"as":"FINANCE","tags":["a","b"],
                 "metrics":{"auc":0.81},"cashable":true,"owner":"ada","effective":"2026-01-01"}""");

        assertThat(claim.project()).isEqualTo(new ProjectId("p-1"));
        assertThat(claim.claim().value()).isNotBlank();
        assertThat(claim.amount()).isEqualTo(Money.of("1250.50", "EUR"));
        assertThat(claim.tags()).containsExactly(new Code("a"), new Code("b"));
        assertThat(claim.metrics()).containsEntry("auc", new BigDecimal("0.81"));
        assertThat(claim.note()).isNull();
        assertThat(claim.owner()).isEqualTo(new PersonId("person-1"));
    }

    @Test
    void tellsAllFaultsAtOnceWithTheirFields() {
        var refused = catchThrowableOfType(InvalidInput.class, () -> bind(Claim.class, """
                        {"from":"January","amount":{"amount":"1.234","currency":"EUR"},"as":"BOSS","note":" ",
                         "tags":["ok","not ok"],"metrics":{"auc":"high"},"owner":"nobody","colour":"red"}"""));

        assertThat(refused.faults())
                .extracting(Fault::field, Fault::code)
                .containsExactlyInAnyOrder(
                        tuple("from", "month.malformed"),
                        tuple("amount.amount", "amount.tooPrecise"),
                        tuple("as", "choice.unknown"),
                        tuple("note", "required"),
                        tuple("tags.1", "code.malformed"),
                        tuple("metrics.auc", "number.malformed"),
                        tuple("cashable", "required"),
                        tuple("owner", "person.unknown"),
                        tuple("colour", "unknown"));
        assertThat(refused.faults())
                .filteredOn(fault -> fault.field().equals("as"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("DELIVERY_MANAGER", "ADMIN"));
    }

    @Test
    void spreadsNestedRecordsOverTheBody() {
        var command = bind(SetGoodEnough.class, """
                {"metric":"AUC","comparator":"AT_LEAST","threshold":"0.8"}""");

        assertThat(command.criterion().threshold()).isEqualByComparingTo("0.8");
    }

    @Test
    void namesTheMissingFieldsOfNestedRecords() {
        var refused = catchThrowableOfType(InvalidInput.class, () -> bind(SetGoodEnough.class, """
                {"metric":"AUC","threshold":1e60}"""));

        assertThat(refused.faults())
                .extracting(Fault::field, Fault::code)
                .containsExactlyInAnyOrder(tuple("comparator", "required"), tuple("threshold", "number.tooLarge"));
    }

    @Test
    void leavesAnOptionalNestedRecordOut() {
        assertThat(bind(Reading.class, "{\"name\":\"AUC\"}").criterion()).isNull();
    }

    @Test
    void answersNotFoundWhenTheUrlNamesNothing() {
        var unknown = catchThrowableOfType(
                DomainRule.class,
                () -> binder.bind(Reading.class, Map.of("id", "NOPE"), JSON.readTree("{}"), Set.of()));

        assertThat(unknown.code()).isEqualTo("project-unknown");
        assertThat(unknown.kind()).isEqualTo(DomainRule.Kind.NOT_FOUND);
    }

    @Test
    void refusesABodyThatIsNoObject() {
        var refused = catchThrowableOfType(InvalidInput.class, () -> bind(Reading.class, "[1]"));

        assertThat(refused.faults()).extracting(Fault::code).containsExactly("object.expected");
    }

    private <T> T bind(Class<T> type, String body) {
        return binder.bind(type, Map.of("id", "CHURN"), JSON.readTree(body), Set.of("effective"));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static class Projects implements IdResolver<ProjectId> {
        @Override
        public Class<ProjectId> type() {
            return ProjectId.class;
        }

        @Override
        public Optional<ProjectId> resolve(String text) {
            return text.equals("CHURN") ? Optional.of(new ProjectId("p-1")) : Optional.empty();
        }
    }

    private static class People implements IdResolver<PersonId> {
        @Override
        public Class<PersonId> type() {
            return PersonId.class;
        }

        @Override
        public Optional<PersonId> resolve(String text) {
            return text.equals("ada") ? Optional.of(new PersonId("person-1")) : Optional.empty();
        }
    }
}
