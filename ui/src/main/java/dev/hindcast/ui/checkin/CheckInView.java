package dev.hindcast.ui.checkin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.hindcast.checkin.Area;
import dev.hindcast.checkin.CheckInCommand;
import dev.hindcast.checkin.CheckInId;
import dev.hindcast.checkin.CheckInQuery.CheckIn;
import dev.hindcast.checkin.CheckInQuery.Own;
import dev.hindcast.checkin.Colour;
import dev.hindcast.checkin.Question;
import dev.hindcast.checkin.Week;
import dev.hindcast.people.PeopleQuery.GetPerson;
import dev.hindcast.people.PeopleQuery.ListPeople;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.EmptyState;
import dev.hindcast.ui.common.Fields;
import dev.hindcast.ui.common.FormDialog;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Notices;
import dev.hindcast.ui.common.Page;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.Tone;
import dev.hindcast.ui.common.UrlState;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A leader's own check-in: the week's questions, the next steps of its reds, and the weeks before. */
@Route(CheckInNavigation.PATH)
@PageTitle("Check-in · Hindcast")
@Menu(title = "Check-in", order = 7, icon = "vaadin:calendar-user")
@RolesAllowed("LEADER")
class CheckInView extends Page implements BeforeEnterObserver {

    private static final int WEEKS_SHOWN = 26;
    private static final int WEEKS_OFFERED = 5;
    private static final int USUAL_TEAM = 6;

    private final Messages messages;
    private final CurrentUser user;
    private final Directory directory;
    private final Select<Week> weeks = new Select<>();
    private final Div body = new Div();
    private Week week;
    private Own.Result own = new Own.Result(List.of());

    CheckInView(Messages messages, CurrentUser user, Directory directory) {
        super("Check-in");
        this.messages = messages;
        this.user = user;
        this.directory = directory;
        subtitle("Eleven questions on a Friday, for yourself: nobody else sees the answers, and no export has them.");
        weeks.setLabel("Week");
        weeks.setMinWidth("19rem");
        weeks.setItemLabelGenerator(this::label);
        weeks.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                UrlState.empty().with(CheckInNavigation.WEEK, change.getValue()).open(CheckInView.class);
            }
        });
        body.addClassName("hc-stack");
        var filters = new Div(weeks);
        filters.addClassName("hc-filters");
        add(filters, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        own = messages.ask(new Own(WEEKS_SHOWN, user.actor()));
        week = UrlState.of(event.getLocation())
                .get(CheckInNavigation.WEEK, Week::parse)
                .orElseGet(this::due);
        var current = Week.of(directory.today());
        var offered = IntStream.range(0, WEEKS_OFFERED).mapToObj(current::minus).toList();
        weeks.setItems(
                Stream.concat(offered.stream(), Stream.of(week)).distinct().toList());
        weeks.setValue(week);
        show();
    }

    /** The week to look back on. */
    private Week due() {
        return own.owed(directory.today()).orElseGet(() -> Week.of(directory.today()));
    }

    private String label(Week it) {
        return "Week %d, to %s%s"
                .formatted(it.number(), Formats.date(it.friday()), own.of(it).isPresent() ? " · answered" : "");
    }

    private void show() {
        own.of(week).ifPresentOrElse(this::showAnswered, () -> {
            var form = form();
            show(new Section("Week %d".formatted(week.number()), form));
            form.begin();
        });
    }

    private void showAnswered(CheckIn shown) {
        var result = new Section("Week %d".formatted(week.number()), standings(shown));
        if (shown.note() != null) {
            result.add(new Paragraph(shown.note()));
        }
        if (isRemembered()) {
            result.withActions(Buttons.quiet("Change the answers", () -> {
                var form = form().answered(shown);
                show(new Section("Week %d".formatted(week.number()), form));
                form.begin();
            }));
        }
        var steps = new Section("Next steps");
        steps.show(
                shown.answers().reds().isEmpty()
                        ? new EmptyState(
                                VaadinIcon.CHECK, "No red this week", "Each red would name its next step here.")
                        : new StepsList(shown, own, red -> take(shown, red)));
        show(result, steps);
    }

    private boolean isRemembered() {
        return week.until(Week.of(directory.today())) < WEEKS_OFFERED;
    }

    private void show(Component... parts) {
        body.removeAll();
        body.add(parts);
        if (!own.checkIns().isEmpty()) {
            body.add(new Section(
                    "The weeks so far", summary(), new WeeksTable(own.checkIns().reversed())));
        }
    }

    private Paragraph summary() {
        var of = own.checkIns().size();
        return new Paragraph("On track in leading %s, in technical involvement %s."
                .formatted(times(Area.LEADING, of), times(Area.TECHNICAL, of)));
    }

    private String times(Area area, int of) {
        var times =
                own.checkIns().stream().filter(it -> it.answers().onTrack(area)).count();
        return "%d of %d weeks".formatted(times, of);
    }

    private static Div standings(CheckIn shown) {
        var standings = new Div();
        standings.addClassName("hc-badges");
        for (var area : Area.values()) {
            var answers = shown.answers();
            var text = "%s: %d of %d green, %s"
                    .formatted(
                            area.label(),
                            answers.greens(area),
                            Question.of(area).size(),
                            answers.onTrack(area) ? "on track" : "%d needed".formatted(area.greensOnTrack()));
            standings.add((answers.onTrack(area) ? Tone.GOOD : Tone.CARE).badge(text));
        }
        return standings;
    }

    private CheckInForm form() {
        var earlier = own.checkIns().stream()
                .filter(it -> it.week().compareTo(week) < 0)
                .findFirst();
        var given = own.of(week);
        var people = given.or(() -> earlier).map(CheckIn::teamSize).orElseGet(this::colleagues);
        var form = new CheckInForm(people, this::save);
        earlier.ifPresent(form::before);
        return form;
    }

    /** How many others belong to the leader's unit. */
    private int colleagues() {
        var unit = messages.ask(new GetPerson(user.actor().person())).person().unit();
        if (unit == null) {
            return USUAL_TEAM;
        }
        var all = messages.ask(new ListPeople(PageRequest.first(1), null, new Code(unit), null))
                .people()
                .total();
        return all > 1 ? (int) Math.min(all - 1, CheckInCommand.Answer.MOST_PEOPLE) : USUAL_TEAM;
    }

    private void save(int teamSize, Map<String, Colour> answers, String note, Fields.Reading in) {
        var said = note == null || note.isBlank() ? null : new dev.hindcast.shared.Paragraph(note);
        messages.send(
                new CheckInCommand.Answer(id(), teamSize, answers, said),
                null,
                own.of(week).map(CheckIn::version).orElse(null));
        refresh();
        Notices.done("The check-in of week %d is saved.".formatted(week.number()));
    }

    private void take(CheckIn shown, Question red) {
        var dialog = new FormDialog(red.label(), "Done");
        dialog.hint(red.nextStep());
        var note = dialog.add("note", Inputs.paragraph("What you did, if worth remembering"));
        dialog.onSubmit(in -> {
            messages.send(new CheckInCommand.TakeNextStep(id(), red, in.paragraphIfAny(note)), null, shown.version());
            refresh();
        });
        dialog.open();
    }

    private CheckInId id() {
        return CheckInId.of(user.actor().person(), week);
    }

    private void refresh() {
        own = messages.ask(new Own(WEEKS_SHOWN, user.actor()));
        show();
        weeks.getDataProvider().refreshAll();
        getElement().executeJs("this.scrollIntoView()");
    }
}
