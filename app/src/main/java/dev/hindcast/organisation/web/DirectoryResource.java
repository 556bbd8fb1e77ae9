package dev.hindcast.organisation.web;

import dev.hindcast.organisation.OrganisationCommand;
import dev.hindcast.organisation.OrganisationQuery.CauseCode;
import dev.hindcast.organisation.OrganisationQuery.Directory;
import dev.hindcast.organisation.OrganisationQuery.ExchangeRate;
import dev.hindcast.organisation.OrganisationQuery.Goal;
import dev.hindcast.organisation.OrganisationQuery.ListFields;
import dev.hindcast.organisation.OrganisationQuery.ListSynonyms;
import dev.hindcast.organisation.OrganisationQuery.Synonyms;
import dev.hindcast.organisation.OrganisationQuery.Template;
import dev.hindcast.organisation.OrganisationQuery.Unit;
import dev.hindcast.organisation.OwnField;
import dev.hindcast.organisation.Setting;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.Receipt;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What everything refers to: units, goals, cause codes, exchange rates, templates, mission and settings. */
@RestController
@RequestMapping("/api/v1")
class DirectoryResource {

    /** A setting with its meaning and its present value. */
    record SettingInForce(String code, String name, String value, String standard) {}

    /** How many euro one unit of the currency is worth from the date on; code and currency are the same. */
    record Rate(String code, String name, String currency, LocalDate date, String euro) {

        static Rate of(ExchangeRate rate) {
            var currency = Currency.getInstance(rate.currency());
            return new Rate(
                    rate.currency(),
                    currency.getDisplayName(Locale.ENGLISH),
                    rate.currency(),
                    rate.date(),
                    rate.euro().stripTrailingZeros().toPlainString());
        }
    }

    /** The mission that the goals serve; empty until it was stated. */
    record Mission(String mission, long version) {}

    private final CommandGateway commands;
    private final QueryGateway queries;

    DirectoryResource(CommandGateway commands, QueryGateway queries) {
        this.commands = commands;
        this.queries = queries;
    }

    @GetMapping("/units")
    Page<Unit> units(PageRequest page) {
        return page(directory().units(), page, Map.of("code", by(Unit::code), "name", by(Unit::name)));
    }

    @GetMapping("/units/{code}")
    Unit unit(@PathVariable String code) {
        return found(directory().unit(code), "unit", code);
    }

    @PostMapping("/units")
    ResponseEntity<Receipt> define(OrganisationCommand.DefineUnit command) {
        var code = command.code().value();
        return defined(command, directory().unit(code).isPresent(), "units", code);
    }

    @GetMapping("/goals")
    Page<Goal> goals(PageRequest page) {
        return page(directory().goals(), page, Map.of("code", by(Goal::code), "name", by(Goal::name)));
    }

    @GetMapping("/goals/{code}")
    Goal goal(@PathVariable String code) {
        return found(directory().goal(code), "goal", code);
    }

    @PostMapping("/goals")
    ResponseEntity<Receipt> define(OrganisationCommand.DefineGoal command) {
        var code = command.code().value();
        return defined(command, directory().goal(code).isPresent(), "goals", code);
    }

    @GetMapping("/cause-codes")
    Page<CauseCode> causeCodes(PageRequest page) {
        return page(directory().causeCodes(), page, Map.of("code", by(CauseCode::code), "name", by(CauseCode::name)));
    }

    @GetMapping("/cause-codes/{code}")
    CauseCode causeCode(@PathVariable String code) {
        return found(directory().causeCode(code), "cause-code", code);
    }

    @PostMapping("/cause-codes")
    ResponseEntity<Receipt> define(OrganisationCommand.DefineCauseCode command) {
        var code = command.code().value();
        return defined(command, directory().causeCode(code).isPresent(), "cause-codes", code);
    }

    @PostMapping("/cause-codes/{code}/retire")
    Receipt retire(OrganisationCommand.RetireCauseCode command) {
        return commands.sendAndWait(command);
    }

    @GetMapping("/exchange-rates")
    Page<Rate> exchangeRates(PageRequest page) {
        return page(
                directory().exchangeRates().stream().map(Rate::of).toList(),
                page,
                Map.of("currency", by(Rate::currency), "date", Comparator.comparing(Rate::date)));
    }

    @PostMapping("/exchange-rates")
    Receipt set(OrganisationCommand.SetExchangeRate command) {
        return commands.sendAndWait(command);
    }

    @GetMapping("/templates")
    Page<Template> templates(PageRequest page) {
        return page(directory().templates(), page, Map.of("code", by(Template::code), "name", by(Template::name)));
    }

    @PostMapping("/templates")
    Receipt define(OrganisationCommand.DefineTemplate command) {
        return commands.sendAndWait(command);
    }

    @GetMapping("/synonyms")
    Page<Synonyms> synonyms(PageRequest page) {
        return page(allSynonyms(), page, Map.of("code", by(Synonyms::code)));
    }

    @PostMapping("/synonyms")
    ResponseEntity<Receipt> define(OrganisationCommand.DefineSynonyms command) {
        var code = command.code().value();
        var known = allSynonyms().stream().anyMatch(synonyms -> synonyms.code().equals(code));
        return defined(command, known, "synonyms", code);
    }

    @GetMapping("/synonyms/{code}")
    Synonyms synonyms(@PathVariable String code) {
        var asked = allSynonyms().stream()
                .filter(synonyms -> synonyms.code().equals(code))
                .findFirst();
        return found(asked, "synonyms", code);
    }

    @PostMapping("/synonyms/{code}/retire")
    Receipt retire(OrganisationCommand.RetireSynonyms command) {
        return commands.sendAndWait(command);
    }

    @GetMapping("/fields")
    Page<OwnField> fields(PageRequest page) {
        return page(allFields(), page, Map.of("code", by(OwnField::code), "name", by(OwnField::name)));
    }

    @GetMapping("/fields/{code}")
    OwnField field(@PathVariable String code) {
        return found(
                allFields().stream().filter(field -> field.code().equals(code)).findFirst(), "field", code);
    }

    @PostMapping("/fields")
    ResponseEntity<Receipt> define(OrganisationCommand.DefineField command) {
        var code = command.code().value();
        var known = allFields().stream().anyMatch(field -> field.code().equals(code));
        return defined(command, known, "fields", code);
    }

    @PostMapping("/fields/{code}/retire")
    Receipt retire(OrganisationCommand.RetireField command) {
        return commands.sendAndWait(command);
    }

    @GetMapping("/mission")
    Mission mission() {
        return new Mission(directory().mission(), directory().version());
    }

    @PostMapping("/mission")
    Receipt state(OrganisationCommand.StateMission command) {
        return commands.sendAndWait(command);
    }

    @GetMapping("/settings")
    Page<SettingInForce> settings(PageRequest page) {
        var settings = directory().settings();
        return page(
                Arrays.stream(Setting.values())
                        .map(setting -> new SettingInForce(
                                setting.key(), setting.meaning(), settings.value(setting), setting.standard()))
                        .toList(),
                page,
                Map.of("code", by(SettingInForce::code), "name", by(SettingInForce::name)));
    }

    @PostMapping({"/settings", "/settings/{setting}"})
    Receipt change(OrganisationCommand.ChangeSetting command) {
        return commands.sendAndWait(command);
    }

    private Directory.Result directory() {
        var question = new Directory();
        return queries.query(question, question.answer()).join();
    }

    private List<OwnField> allFields() {
        var question = new ListFields();
        return queries.query(question, question.answer()).join().fields();
    }

    private List<Synonyms> allSynonyms() {
        var question = new ListSynonyms();
        return queries.query(question, question.answer()).join().synonyms();
    }

    private ResponseEntity<Receipt> defined(OrganisationCommand command, boolean known, String resource, String code) {
        Receipt receipt = commands.sendAndWait(command);
        return known
                ? ResponseEntity.ok(receipt)
                : ResponseEntity.created(URI.create("/api/v1/" + resource + "/" + code))
                        .body(receipt);
    }

    private static <T> T found(Optional<T> item, String noun, String code) {
        return item.orElseThrow(() ->
                DomainRule.notFound(noun + "-unknown", "There is no %s '%s'.".formatted(noun.replace('-', ' '), code)));
    }

    /** The page of them, in the directory's own order or by one of the fields. */
    private static <T> Page<T> page(List<T> all, PageRequest page, Map<String, Comparator<T>> sortable) {
        var order = sortable.get(page.sortField("", sortable.keySet()));
        var sorted = order == null ? all.stream() : all.stream().sorted(page.descending() ? order.reversed() : order);
        return new Page<>(sorted.skip(page.offset()).limit(page.size()).toList(), page.page(), page.size(), all.size());
    }

    private static <T> Comparator<T> by(Function<T, String> text) {
        return Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER);
    }
}
