package dev.hindcast.ui.wins;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.PortfolioQuery.Contributed;
import dev.hindcast.portfolio.PortfolioQuery.Legends;
import dev.hindcast.project.ProjectCommand.CelebrateWin;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.ui.ScreenTest;
import dev.hindcast.ui.common.Choice;
import dev.hindcast.ui.common.OpenFigure;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WinsViewTest extends ScreenTest {

    @Test
    void tellsStoriesOfTheYear() {
        navigate(WinsView.class);

        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).contains("Half the empty runs");
        assertThat($(WinCard.class).single().getElement().getTextRecursively())
                .contains("My drivers are home for dinner.", "— Ada Lind", "Ben Okafor, Cleo Marchetti");
    }

    @Test
    void opensWhatALegendContributedToAsOfTheDay() {
        open("wins", "year=2025&asOf=2026-02-28");

        var asked = answers.lastAsked(Legends.class).scope();
        assertThat(asked.asOf()).isEqualTo(new AsOf.EndOf(LocalDate.of(2026, 2, 28)));
        assertThat(asked.months().from()).isEqualTo(YearMonth.of(2025, 1));
        assertThat(asked.months().to()).isEqualTo(YearMonth.of(2025, 12));
        assertThat($(LegendsList.class).single().getElement().getTextRecursively())
                .contains("Cleo Marchetti contributed to ", "412,330", "PROJ-1", "Data scientist");
        $(OpenFigure.class).all().getFirst().deed().run();
        var opened = answers.lastAsked(Contributed.class);
        assertThat(opened.person()).isEqualTo(new PersonId("cleo"));
        assertThat(opened.scope()).isEqualTo(asked);
    }

    @Test
    @SuppressWarnings("unchecked")
    void celebratesAWin() {
        navigate(WinsView.class);

        test($(Button.class).withText("Celebrate a win").single()).click();
        ComboBox<Choice> project = $(ComboBox.class)
                .withPropertyValue(ComboBox::getLabel, "Project")
                .single();
        project.setValue(new Choice("p-1", "PROJ-1 · Fewer empty runs"));
        MultiSelectComboBox<Choice> people = $(MultiSelectComboBox.class).single();
        people.setValue(Set.of(new Choice("ben", "Ben Okafor")));
        $(TextArea.class)
                .withPropertyValue(TextArea::getLabel, "What was achieved")
                .single()
                .setValue("Dinner at home");
        test($(Button.class).withText("Celebrate").single()).click();

        assertThat(answers.commands()).singleElement().isInstanceOfSatisfying(CelebrateWin.class, given -> {
            assertThat(given.project()).isEqualTo(new ProjectId("p-1"));
            assertThat(given.people()).containsExactly(new PersonId("ben"));
            assertThat(given.story().value()).isEqualTo("Dinner at home");
            assertThat(given.testimonial()).isNull();
        });
    }
}
