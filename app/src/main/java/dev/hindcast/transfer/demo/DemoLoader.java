package dev.hindcast.transfer.demo;

import dev.hindcast.people.Password;
import dev.hindcast.project.ProjectQuery;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.BeforeServing;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.FirstPassword;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.Role;
import dev.hindcast.shared.Source;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Loads the demo portfolio into an empty installation: the company before the program serves, so that its people can
 * sign in, the stories behind its back.
 */
@Component
@Order(200)
class DemoLoader implements BeforeServing {

    private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);

    private final boolean wanted;
    private final CommandGateway commands;
    private final QueryGateway queries;
    private final DemoProgress progress;
    private final FirstPassword firstPassword;
    private final TaskExecutor executor;
    private final Clock clock;

    DemoLoader(
            @Value("${hindcast.demo}") boolean wanted,
            CommandGateway commands,
            QueryGateway queries,
            DemoProgress progress,
            FirstPassword firstPassword,
            TaskExecutor applicationTaskExecutor,
            Clock clock) {
        this.wanted = wanted;
        this.commands = commands;
        this.queries = queries;
        this.progress = progress;
        this.firstPassword = firstPassword;
        this.executor = applicationTaskExecutor;
        this.clock = clock;
    }

    @Override
    public void prepare() {
        var told = progress.told();
        told.ifPresent(before -> sayWhoCanSignIn(Stories.company()));
        if (told.isPresent() ? told.get().finished() : !wanted || !isEmpty() || !progress.begin(LocalDate.now(clock))) {
            return;
        }
        var sofar = progress.told().orElseThrow();
        var calendar = new DemoCalendar(sofar.startedOn());
        var company = Stories.company();
        var steps = new CompanyTeller(company, calendar).steps(new Password(firstPassword.value()));
        var opening = steps.size();
        tell(steps, sofar.steps(), 0, actors(company));
        if (told.isEmpty()) {
            sayWhoCanSignIn(company);
        }
        executor.execute(() -> {
            var stories = Stories.told(company, calendar);
            log.info("Telling the demo portfolio: {} commands of three years.", stories.size());
            tell(stories, sofar.steps(), opening, actors(company));
            progress.finished();
            log.info("The demo portfolio is told.");
        });
    }

    /** One name of each role: the company's people are listed with the first of each role in front. */
    private static void sayWhoCanSignIn(Company company) {
        var roles = EnumSet.noneOf(Role.class);
        var names = company.people().stream()
                .filter(person -> roles.addAll(person.roles()))
                .map(Company.Person::user)
                .collect(Collectors.joining(", "));
        log.info("The demo portfolio is told here: {} can sign in as admin can.", names);
    }

    private boolean isEmpty() {
        return queries.query(ProjectQuery.ProjectList.all(PageRequest.first(1)), ProjectQuery.ProjectList.Result.class)
                        .join()
                        .projects()
                        .total()
                == 0;
    }

    /** Tells those of the steps, numbered from the first, that have not been told yet. */
    private void tell(List<Step> steps, int told, int first, Map<String, Actor> actors) {
        for (int i = Math.max(0, told - first); i < steps.size(); i++) {
            var number = first + i;
            var step = steps.get(i);
            try {
                give(step, actors);
            } catch (DomainRule broken) {
                // The step at which a start was cut short may have been told without having been counted.
                if (number != told || told == 0) {
                    log.error("The demo cannot tell {}: {}", step, broken.getMessage());
                }
            }
            progress.told(number + 1);
        }
    }

    private void give(Step step, Map<String, Actor> actors) {
        var actor = actors.getOrDefault(step.user(), Actor.SYSTEM);
        var occasion = new Occasion(actor, step.at(), step.effective(), Source.DEMO);
        commands.sendAndWait(
                GenericCommandMessage.asCommandMessage(step.command()).andMetaData(occasion.metadata()));
    }

    private static Map<String, Actor> actors(Company company) {
        return company.people().stream()
                .collect(Collectors.toMap(
                        Company.Person::user,
                        person -> new Actor(Script.person(person.user()), Set.<Role>copyOf(person.roles()))));
    }
}
