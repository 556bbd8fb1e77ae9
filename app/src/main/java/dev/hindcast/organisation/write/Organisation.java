package dev.hindcast.organisation.write;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.hindcast.organisation.OrganisationCommand.ChangeSetting;
import dev.hindcast.organisation.OrganisationCommand.DefineCauseCode;
import dev.hindcast.organisation.OrganisationCommand.DefineField;
import dev.hindcast.organisation.OrganisationCommand.DefineGoal;
import dev.hindcast.organisation.OrganisationCommand.DefineSynonyms;
import dev.hindcast.organisation.OrganisationCommand.DefineSynonymsOfMany;
import dev.hindcast.organisation.OrganisationCommand.DefineTemplate;
import dev.hindcast.organisation.OrganisationCommand.DefineUnit;
import dev.hindcast.organisation.OrganisationCommand.RetireCauseCode;
import dev.hindcast.organisation.OrganisationCommand.RetireField;
import dev.hindcast.organisation.OrganisationCommand.RetireSynonyms;
import dev.hindcast.organisation.OrganisationCommand.SetExchangeRate;
import dev.hindcast.organisation.OrganisationCommand.SetExchangeRates;
import dev.hindcast.organisation.OrganisationCommand.StateMission;
import dev.hindcast.organisation.events.CauseCodeDefined;
import dev.hindcast.organisation.events.CauseCodeRetired;
import dev.hindcast.organisation.events.ExchangeRateSet;
import dev.hindcast.organisation.events.FieldDefined;
import dev.hindcast.organisation.events.FieldRetired;
import dev.hindcast.organisation.events.GoalDefined;
import dev.hindcast.organisation.events.MissionStated;
import dev.hindcast.organisation.events.OrganisationEvent;
import dev.hindcast.organisation.events.SettingChanged;
import dev.hindcast.organisation.events.SynonymsDefined;
import dev.hindcast.organisation.events.SynonymsRetired;
import dev.hindcast.organisation.events.TemplateDefined;
import dev.hindcast.organisation.events.UnitDefined;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.StoredAs;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Decides about the directory that everything else refers to. Saying what holds already changes nothing. */
@Aggregate
@StoredAs("organisation.Organisation")
@Revision("2")
class Organisation {

    /** Read by Axon alone; null until the first event. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String organisation;

    /** What was said last under each key: a kind and a code, such as {@code unit RETAIL}. */
    private final Map<String, OrganisationEvent> said = new HashMap<>();

    private final Set<String> retiredCauses = new HashSet<>();

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DefineUnit command) {
        sayOnce(new UnitDefined(
                command.aggregate().value(),
                command.code().value(),
                command.name().value(),
                Boolean.TRUE.equals(command.dataScience())));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DefineGoal command) {
        sayOnce(new GoalDefined(
                command.aggregate().value(),
                command.code().value(),
                command.name().value(),
                command.description() == null ? null : command.description().value()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(StateMission command) {
        sayOnce(new MissionStated(command.aggregate().value(), command.mission().value()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SetExchangeRates command, Occasion occasion, RatesSaid rates) {
        command.euro()
                .forEach((currency, euro) ->
                        handle(new SetExchangeRate(currency, command.date(), euro), occasion, rates));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SetExchangeRate command, Occasion occasion, RatesSaid rates) {
        new RatesAreOfThePastAndPositive(command, occasion).verify();
        var said = rates.euro(command.currency(), command.date());
        if (said.isEmpty() || said.get().compareTo(command.euro()) != 0) {
            apply(new ExchangeRateSet(
                    command.aggregate().value(),
                    command.currency().getCurrencyCode(),
                    command.date(),
                    plain(command.euro())));
        }
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DefineCauseCode command) {
        var defined = new CauseCodeDefined(
                command.aggregate().value(),
                command.code().value(),
                command.label().value());
        if (retiredCauses.contains(command.code().value())) {
            apply(defined);
        } else {
            sayOnce(defined);
        }
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RetireCauseCode command) {
        var code = command.code().value();
        new OnlyDefinedCausesRetire(code, said.containsKey("cause " + code)).verify();
        if (!retiredCauses.contains(code)) {
            apply(new CauseCodeRetired(command.aggregate().value(), code));
        }
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DefineTemplate command) {
        sayOnce(new TemplateDefined(
                command.aggregate().value(),
                command.code().value(),
                command.name().value(),
                command.text().value()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ChangeSetting command) {
        var change = new SettingsKeepTheirLimits(command).verify();
        sayOnce(new SettingChanged(command.aggregate().value(), change.setting().key(), change.value()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DefineSynonyms command) {
        var words = new SynonymsAreSeveralWords(command.words()).verify();
        sayOnce(new SynonymsDefined(command.aggregate().value(), command.code().value(), words));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DefineSynonymsOfMany command) {
        command.synonyms().forEach((code, words) -> handle(new DefineSynonyms(code, words)));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RetireSynonyms command) {
        var code = command.code().value();
        new OnlyDefinedSynonymsRetire(code, said.containsKey("synonyms " + code)).verify();
        sayOnce(new SynonymsRetired(command.aggregate().value(), code));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DefineField command) {
        var code = command.code().value();
        var before = (FieldDefined) said.get("field " + code);
        new FieldKeepsItsKind(before, command.kind()).verify();
        new FieldsAreFewEnough(offeredFieldsBut(code)).verify();
        var defined = new FieldDefined(
                command.aggregate().value(),
                code,
                command.name().value(),
                command.kind().name(),
                new ChoicesAreOfAChoice(command.kind(), command.choices()).verify(),
                command.hint() == null ? null : command.hint().value());
        if (isRetired(code)) {
            apply(defined);
        } else {
            sayOnce(defined);
        }
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RetireField command) {
        var code = command.code().value();
        new OnlyDefinedFieldsRetire(code, said.containsKey("field " + code)).verify();
        sayOnce(new FieldRetired(command.aggregate().value(), code));
    }

    private boolean isRetired(String field) {
        return said.containsKey("retired field " + field);
    }

    private long offeredFieldsBut(String code) {
        return said.values().stream()
                .filter(event ->
                        event instanceof FieldDefined field && !field.code().equals(code) && !isRetired(field.code()))
                .count();
    }

    private void sayOnce(OrganisationEvent event) {
        if (!event.equals(said.get(key(event)))) {
            apply(event);
        }
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String key(OrganisationEvent event) {
        return switch (event) {
            case UnitDefined unit -> "unit " + unit.code();
            case GoalDefined goal -> "goal " + goal.code();
            case MissionStated _ -> "mission";
            case ExchangeRateSet _ -> throw new IllegalArgumentException("Rates are said many times.");
            case CauseCodeDefined cause -> "cause " + cause.code();
            case CauseCodeRetired cause -> "retired " + cause.code();
            case TemplateDefined template -> "template " + template.code();
            case SettingChanged setting -> "setting " + setting.setting();
            case SynonymsDefined synonyms -> "synonyms " + synonyms.code();
            // In place of their definition, so that defining the same again is news.
            case SynonymsRetired synonyms -> "synonyms " + synonyms.code();
            case FieldDefined field -> "field " + field.code();
            case FieldRetired field -> "retired field " + field.code();
        };
    }

    @EventSourcingHandler
    void on(OrganisationEvent event) {
        organisation = event.organisation();
        if (!(event instanceof ExchangeRateSet)) {
            said.put(key(event), event);
        }
        switch (event) {
            case CauseCodeDefined cause -> retiredCauses.remove(cause.code());
            case CauseCodeRetired cause -> retiredCauses.add(cause.code());
            case FieldDefined field -> said.remove("retired field " + field.code());
            default -> {}
        }
    }
}
