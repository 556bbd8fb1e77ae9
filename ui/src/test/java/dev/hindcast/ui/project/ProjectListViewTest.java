package dev.hindcast.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.hindcast.desk.DeskCommand.SaveView;
import dev.hindcast.desk.DeskQuery.Kept;
import dev.hindcast.desk.DeskQuery.View;
import dev.hindcast.desk.MailWish;
import dev.hindcast.desk.ViewId;
import dev.hindcast.portfolio.FieldFilter;
import dev.hindcast.portfolio.PortfolioQuery;
import dev.hindcast.project.Degree;
import dev.hindcast.project.ProjectCommand.Assess;
import dev.hindcast.project.ProjectQuery.ProjectPage;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.Role;
import dev.hindcast.ui.ScreenTest;
import dev.hindcast.ui.SomeProject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@SuppressWarnings("unchecked")
class ProjectListViewTest extends ScreenTest {

    @Test
    void listsTheProjects() {
        navigate(ProjectListView.class);

        assertThat(test($(ProjectGrid.class).single()).size()).isEqualTo(6);
    }

    @Test
    void takesFiltersFromTheAddress() {
        open("projects", "q=runs&stage=LIVE&stage=STOPPED&unit=LOG&health=RED");

        var asked = answers.lastAsked(PortfolioQuery.Projects.class);
        assertThat(asked.text()).isEqualTo("runs");
        assertThat(asked.stages()).containsExactlyInAnyOrder("LIVE", "STOPPED");
        assertThat(asked.healths()).containsExactly("RED");
        assertThat(asked.filter().units()).containsExactly("LOG");
    }

    @Test
    void showsTheBoard() {
        open("projects", "view=board");

        assertThat($(ProjectBoard.class).exists()).isTrue();
        assertThat($(Grid.class).exists()).isFalse();
    }

    @Test
    void filtersAndShowsTheFieldsOfOnesOwn() {
        open("projects", "field.REGION=EMEA&field.FTE=2..5&hide=unit");

        assertThat(answers.lastAsked(PortfolioQuery.Projects.class).fields())
                .containsExactlyInAnyOrder(new FieldFilter("REGION", "EMEA"), new FieldFilter("FTE", "2..5"));
        assertThat($(MultiSelectComboBox.class).withLabel("Region").single().getValue())
                .isEqualTo(Set.of("EMEA"));
        var grid = $(ProjectGrid.class).single();
        assertThat(grid.getColumnByKey("field.REGION").isVisible()).isTrue();
        assertThat(grid.getColumnByKey("field.OLD")).isNull();
    }

    @Test
    void comparesWhatCouldBeStarted() {
        answers.to(ProjectPage.class, query -> new ProjectPage.Result(SomeProject.framed(query.project())));
        open("projects", "view=bubbles");

        assertThat($(ProjectBubbles.class).exists()).isTrue();
        assertThat(answers.lastAsked(PortfolioQuery.Projects.class).stages())
                .containsExactlyInAnyOrder("FRAMED", "CHARTERED", "EXPERIMENTING");
        test($(Button.class).withText("Assess").all().getLast()).click();
        test($(IntegerField.class).single()).setValue(4);
        ((Select<Degree>) $(Select.class).withLabel("Risk").single()).setValue(Degree.LOW);
        test($(TextArea.class).withLabel("Because").single()).setValue("Done before");
        test($(Button.class).withText("Save").single()).click();

        assertThat(answers.commands()).singleElement().isInstanceOfSatisfying(Assess.class, assess -> {
            assertThat(assess.feasibility()).isEqualTo(4);
            assertThat(assess.risk()).isEqualTo(Degree.LOW);
        });
    }

    @Test
    void offersFramingOnlyToThoseWhoMay() {
        signIn("fay", Role.FINANCE);

        navigate(ProjectListView.class);

        assertThat($(Button.class).withText("New project").exists()).isFalse();
    }

    @Test
    void keepsToProjectsWhoseFirstExperimentIsLargeAndLate() {
        open("projects", "quick=large");

        assertThat(answers.lastAsked(PortfolioQuery.Projects.class).filter().projects())
                .containsExactly("PROJ-4");
        assertThat($(Checkbox.class)
                        .withLabel("First experiment large and late")
                        .single()
                        .getValue())
                .isTrue();
    }

    @Test
    void opensWithTheViewThatThePersonChose() {
        var chosen = new View(new ViewId("v-2"), "Red ones", "health=RED", new PersonId("cleo"), true, true);
        answers.to(
                Kept.class, query -> new Kept.Result(List.of(chosen), Map.of(), List.of(), MailWish.USUAL, null, null));

        navigate(ProjectListView.class);

        assertThat(answers.lastAsked(PortfolioQuery.Projects.class).healths()).containsExactly("RED");
    }

    @Test
    void offersACopyOfWhatOthersShareAndSharingOfOnesOwn() {
        signIn("ada", Role.DELIVERY_MANAGER);
        open("projects", "stage=LIVE");

        assertThat(entries()).contains("Red ones · Cleo Marchetti", "Live ones", "Take a copy", "Share", "Open with");
    }

    private List<String> entries() {
        return $(MenuBar.class)
                .from($(ProjectViewsMenu.class).single())
                .single()
                .getItems()
                .getFirst()
                .getSubMenu()
                .getItems()
                .stream()
                .map(item -> item.getText())
                .toList();
    }

    @Test
    void keepsAndShowsViews() {
        open("projects", "stage=LIVE&sort=attested,desc");

        var menu = $(ProjectViewsMenu.class).single();
        assertThat($(ProjectGrid.class).single().getSortOrder())
                .singleElement()
                .satisfies(order -> assertThat(order.getSorted().getKey()).isEqualTo("attested"));
        var keep = $(MenuBar.class).from(menu).single().getItems().getFirst().getSubMenu().getItems().stream()
                .filter(item -> item.getText().startsWith("Keep"))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(keep, new ClickEvent<>(keep));
        $(TextField.class).withLabel("Name").single().setValue("In use");
        test($(Button.class).withText("Save").single()).click();
        assertThat(answers.commands()).singleElement().isInstanceOfSatisfying(SaveView.class, kept -> {
            assertThat(kept.name().value()).isEqualTo("In use");
            assertThat(kept.asked()).contains("stage=LIVE", "sort=attested");
        });
    }
}
