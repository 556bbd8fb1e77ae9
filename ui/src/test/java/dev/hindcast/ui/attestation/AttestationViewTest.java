package dev.hindcast.ui.attestation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.BigDecimalField;
import dev.hindcast.project.ProjectQuery.ProjectPage;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.Role;
import dev.hindcast.ui.ScreenTest;
import dev.hindcast.ui.SomeProject;
import dev.hindcast.ui.common.EmptyState;
import dev.hindcast.value.ValueCommand.Attest;
import dev.hindcast.value.ValueCommand.Confirm;
import dev.hindcast.value.ValueQuery.Waiting;
import dev.hindcast.value.ValueQuery.WaitingFor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttestationViewTest extends ScreenTest {

    private final List<Waiting> waiting = new ArrayList<>();

    @BeforeEach
    void prepare() {
        waiting.addAll(List.of(Claims.waits("one", 64_000), Claims.waits("two", 12_500), Claims.waits("three", 900)));
        answers.to(WaitingFor.class, query -> new WaitingFor.Result(waiting))
                .to(
                        ProjectPage.class,
                        query -> new ProjectPage.Result(
                                SomeProject.of(query.project(), new PersonId("ada"), new PersonId("ben"))));
        answers.decide(command -> {
            switch (command) {
                case Attest attest -> leave(attest.claim().value());
                case Confirm confirm -> leave(confirm.claim().value());
                default -> {}
            }
            return new dev.hindcast.shared.Receipt(command.aggregate().value(), 1);
        });
    }

    @Test
    void listsWhatWaitsForWhoeverSitsHere() {
        signIn("ada", Role.BUSINESS_OWNER);
        navigate(AttestationView.class);

        assertThat(rows()).hasSize(3);
        assertThat(text(rows().getFirst()))
                .contains(
                        "CHURN · Keep customers",
                        "Card margin won back",
                        "€64,000",
                        "€60,000 promised",
                        "Churn: 11.8 →");
        var asked = answers.lastAsked(WaitingFor.class);
        assertThat(asked.person().value()).isEqualTo("ada");
        assertThat(asked.finance()).isFalse();
    }

    @Test
    void attestsOneByItsKeyAndListsItNoMore() {
        navigate(AttestationView.class).attest("ATTEST-one");

        assertThat(answers.commands()).singleElement().isInstanceOfSatisfying(Attest.class, given -> {
            assertThat(given.claim().value()).isEqualTo("one");
            assertThat(given.share()).isNull();
        });
        assertThat(rows()).extracting(row -> row.claim().id()).containsExactly("ATTEST-two", "ATTEST-three");
    }

    @Test
    void asksForTheShareOfASharedLineFirst() {
        waiting.set(0, Claims.shared("one", 64_000));
        var view = navigate(AttestationView.class);

        view.attest("ATTEST-one");
        assertThat(answers.commands()).isEmpty();
        var share = $(BigDecimalField.class, rows().getFirst()).single();
        assertThat(share.isInvalid()).isTrue();
        assertThat(text(rows().getFirst())).contains("Fuller baskets").contains("€30,000 attested");

        test(share).setValue(new BigDecimal("40"));
        view.attest("ATTEST-one");
        assertThat(((Attest) answers.commands().getFirst()).share().value()).isEqualByComparingTo("40");
    }

    @Test
    void attestsAllThatAreSelectedAfterAskingOnce() {
        waiting.set(1, Claims.shared("two", 12_500));
        navigate(AttestationView.class);

        rows().forEach(row -> row.pick(true));
        test($(Button.class).withText("Attest 3 claims").single()).click();
        var asked = $(ConfirmDialog.class).single();
        assertThat(asked.getElement().getProperty("message"))
                .contains("€64,900")
                .contains("One claim stay");
        test(asked).confirm();

        assertThat(answers.commands()).hasSize(2);
        assertThat(rows()).extracting(row -> row.claim().id()).containsExactly("ATTEST-two");
    }

    @Test
    void keepsWhatWasTypedWhenOthersWrite() {
        waiting.set(0, Claims.shared("one", 64_000));
        var view = navigate(AttestationView.class);
        var row = rows().getFirst();
        test($(BigDecimalField.class, row).single()).setValue(new BigDecimal("25"));
        test($(Checkbox.class, row).single()).click();

        leave("three");
        view.attest("ATTEST-two");

        assertThat(rows()).containsExactly(row);
        assertThat(row.isPicked()).isTrue();
        assertThat(row.share().value()).isEqualByComparingTo("25");
    }

    @Test
    void confirmsForFinanceAndRefusesNothingThere() {
        waiting.clear();
        waiting.add(Claims.toConfirm("one", 64_000));
        var view = navigate(AttestationView.class);

        assertThat($(Button.class).withText("Confirm selected").exists()).isTrue();
        view.refuse("CONFIRM-one");
        assertThat(answers.commands()).isEmpty();
        view.attest("CONFIRM-one");

        assertThat(answers.commands()).singleElement().isInstanceOf(Confirm.class);
    }

    @Test
    void showsWhatTheAddressAsksFor() {
        open(AttestationNavigation.PATH, "method=ESTIMATE");
        assertThat(rows()).isEmpty();
        assertThat(text($(EmptyState.class).single())).contains("Nothing of this kind");

        open(AttestationNavigation.PATH, "project=CHURN&method=AB_TEST");
        assertThat(rows()).hasSize(3);
    }

    @Test
    void isFriendlyWhenNothingWaits() {
        waiting.clear();
        navigate(AttestationView.class);

        assertThat(text($(EmptyState.class).single())).contains("Nothing waits for you");
    }

    @Test
    void keepsTheClaimThatIsRefused() {
        answers.decide(command -> {
            throw DomainRule.forbidden("claimant-never-attests", "Whoever claimed it does not attest it.");
        });
        var view = navigate(AttestationView.class);

        assertThatThrownBy(() -> view.attest("ATTEST-one")).isInstanceOf(DomainRule.class);
        assertThat(rows()).hasSize(3);
    }

    private void leave(String claim) {
        waiting.removeIf(one -> one.claim().claim().value().equals(claim));
    }

    private List<ClaimRow> rows() {
        return UI.getCurrent().getCurrentView().getElement().getComponent().stream()
                .flatMap(view -> $(ClaimRow.class).all().stream())
                .toList();
    }

    private static String text(com.vaadin.flow.component.Component component) {
        return component.getElement().getTextRecursively();
    }
}
