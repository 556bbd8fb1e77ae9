package dev.hindcast.ui.project;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.hindcast.project.ProjectCommand.SendStatusReport;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.ProjectQuery.ProjectPage;
import dev.hindcast.project.ProjectQuery.StatusReports;
import dev.hindcast.project.Voice;
import dev.hindcast.shared.IdResolver;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.transfer.TransferQuery.DraftStatusReport;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Dialogs;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.LiveUpdates;
import dev.hindcast.ui.common.Markdown;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Notices;
import dev.hindcast.ui.common.OnProject;
import dev.hindcast.ui.common.Page;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.UrlState;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A status report: drafted from the events of a period in the voice of its readers, edited, then copied or sent. */
@Route(ProjectNavigation.LIST + "/:key/" + ProjectNavigation.REPORT)
@PermitAll
class StatusReportView extends Page implements BeforeEnterObserver, HasDynamicTitle, OnProject {

    private static final int USUAL_DAYS = 14;

    private final Messages messages;
    private final Directory directory;
    private final CurrentUser user;
    private final IdResolver<ProjectId> projects;
    private final Anchor back = new Anchor();
    private final Select<Voice> voice = Inputs.oneOf("For whom", Voice.class);
    private final DatePicker from = Inputs.date("From");
    private final DatePicker to = Inputs.date("To");
    private final Div remark = new Div();
    private final TextField title = Inputs.line("Title");
    private final TextArea text = Inputs.document("Report");
    private final Markdown preview = new Markdown("");
    private final Section sent = new Section("Sent");
    private ProjectDetails project;
    private DraftStatusReport wanted;
    private DraftStatusReport.Result draft;

    StatusReportView(
            Messages messages,
            Directory directory,
            CurrentUser user,
            LiveUpdates live,
            IdResolver<ProjectId> projects) {
        super("Status report");
        this.messages = messages;
        this.directory = directory;
        this.user = user;
        this.projects = projects;

        remark.addClassNames("hc-muted", "hc-small");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addClassName("hc-report-text");
        text.setWidthFull();
        title.setWidthFull();
        text.addValueChangeListener(change -> preview.setText(change.getValue()));
        voice.addValueChangeListener(change -> again(change.isFromClient()));
        from.addValueChangeListener(change -> again(change.isFromClient()));
        to.addValueChangeListener(change -> again(change.isFromClient()));
        live.keep(this, Set.of("project-reports"), this::refreshSent);

        var copy = Buttons.plain("Copy", this::copy);
        var send = Buttons.primary("Send", this::send);
        send.setVisible(user.may(SendStatusReport.class));
        actions(back, copy, send);
        var asked = new Div(voice, from, to);
        asked.addClassName("hc-filters");
        var writing = new Section("Edit", title, text);
        var reading = new Section("As it will be read", preview);
        var columns = new Div(writing, reading);
        columns.addClassName("hc-report");
        var parts = Words.stack(asked, remark, columns, sent);
        add(parts);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var key = event.getRouteParameters().get("key").orElse("");
        var id = projects.resolve(key).orElseThrow(() -> new NotFoundException("There is no project " + key + "."));
        project = messages.ask(new ProjectPage(id)).project();
        var url = UrlState.of(event.getLocation());
        var today = directory.today();
        var last = url.get("to", LocalDate::parse)
                .filter(day -> !day.isAfter(today))
                .orElse(today);
        var first = url.get("from", LocalDate::parse)
                .filter(day -> !day.isAfter(last)
                        && !day.plusDays(DraftStatusReport.MOST_DAYS).isBefore(last))
                .orElse(last.minusDays(USUAL_DAYS - 1));
        wanted =
                new DraftStatusReport(id, url.get("voice", Voice::valueOf).orElse(Voice.EXECUTIVE), first, last, today);
        draft = inLocalWords(messages.ask(wanted));
        show();
    }

    @Override
    public Optional<ProjectId> onProject() {
        return Optional.ofNullable(project).map(ProjectDetails::id);
    }

    @Override
    public String getPageTitle() {
        return project == null ? "Hindcast" : "Status report of " + project.key() + " · Hindcast";
    }

    private static DraftStatusReport.Result inLocalWords(DraftStatusReport.Result draft) {
        return new DraftStatusReport.Result(
                draft.title(), Formats.amountsIn(draft.text()), draft.events(), draft.mails());
    }

    private void show() {
        subtitle(project.key() + " · " + project.name());
        back.setHref(ProjectNavigation.href(project.key()));
        back.setText("Back to the project");
        to.setMax(wanted.today());
        from.setMax(wanted.to());
        voice.setValue(wanted.voice());
        from.setValue(wanted.from());
        to.setValue(wanted.to());
        remark.setText(
                draft.events() == 1
                        ? "Drafted from one event. Edit it as you like: what you send is kept as you sent it."
                        : "Drafted from %s events. Edit it as you like: what you send is kept as you sent it."
                                .formatted(Formats.number(draft.events())));
        title.setValue(draft.title());
        text.setValue(draft.text());
        preview.setText(draft.text());
        refreshSent();
    }

    private void refreshSent() {
        var reports = messages.ask(new StatusReports(project.id())).reports();
        sent.setVisible(!reports.isEmpty());
        sent.show(SentReports.of(reports, directory.names()));
    }

    /** Another period or voice needs another draft, which would take the place of what was edited. */
    private void again(boolean fromClient) {
        if (!fromClient || voice.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return;
        }
        if (isEdited()) {
            Dialogs.confirm(
                    "Draft again?",
                    "What you have edited is replaced by the new draft.",
                    "Draft again",
                    this::draftAgain);
        } else {
            draftAgain();
        }
    }

    private boolean isEdited() {
        return !text.getValue().equals(draft.text()) || !title.getValue().equals(draft.title());
    }

    private void draftAgain() {
        var state = UrlState.empty()
                .with("voice", voice.getValue())
                .with("from", from.getValue())
                .with("to", to.getValue());
        getUI().ifPresent(ui -> ui.navigate(ProjectNavigation.report(project.key()), state.toQuery()));
    }

    private void copy() {
        getElement()
                .executeJs("""
                        const text = $0;
                        const older = () => {
                          const area = document.createElement('textarea');
                          area.value = text;
                          document.body.append(area);
                          area.select();
                          document.execCommand('copy');
                          area.remove();
                        };
                        return navigator.clipboard ? navigator.clipboard.writeText(text).catch(older) : older();
                        """, title.getValue() + "\n\n" + text.getValue())
                .then(done -> Notices.tell("Copied: paste it into a mail or a page."));
    }

    private void send() {
        new SendReportDialog(project, wanted, directory, user, draft.mails())
                .open(title.getValue(), text.getValue(), command -> {
                    messages.send(command);
                    Notices.done(draft.mails() ? "Sent, and kept with the project." : "Kept with the project.");
                    refreshSent();
                });
    }
}
