package dev.hindcast.organisation.read.directory;

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
import java.util.Arrays;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the directory as shown. */
@Component
@ProcessingGroup("organisation-directory")
class DirectoryProjection {

    private final JdbcClient db;

    DirectoryProjection(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(OrganisationEvent event, @SequenceNumber long version) {
        switch (event) {
            case UnitDefined unit -> write("""
                    INSERT INTO organisation.unit (code, name, data_science) VALUES (?, ?, ?)
                    ON CONFLICT (code) DO UPDATE SET name = excluded.name, data_science = excluded.data_science""", unit.code(), unit.name(), unit.dataScience());
            case GoalDefined goal -> write("""
                    INSERT INTO organisation.goal (code, name, description) VALUES (?, ?, ?)
                    ON CONFLICT (code) DO UPDATE SET name = excluded.name, description = excluded.description""", goal.code(), goal.name(), goal.description());
            case CauseCodeDefined cause -> write("""
                    INSERT INTO organisation.cause_code (code, label, retired) VALUES (?, ?, false)
                    ON CONFLICT (code) DO UPDATE SET label = excluded.label, retired = false""", cause.code(), cause.label());
            case CauseCodeRetired cause ->
                write("UPDATE organisation.cause_code SET retired = true WHERE code = ?", cause.code());
            case ExchangeRateSet rate -> write("""
                    INSERT INTO organisation.exchange_rate (currency, date, euro) VALUES (?, ?, ?)
                    ON CONFLICT (currency, date) DO UPDATE SET euro = excluded.euro""", rate.currency(), rate.date(), rate.euro());
            case TemplateDefined template -> write("""
                    INSERT INTO organisation.template (code, name, text) VALUES (?, ?, ?)
                    ON CONFLICT (code) DO UPDATE SET name = excluded.name, text = excluded.text""", template.code(), template.name(), template.text());
            case SettingChanged setting -> write("""
                    INSERT INTO organisation.setting (setting, value) VALUES (?, ?)
                    ON CONFLICT (setting) DO UPDATE SET value = excluded.value""", setting.setting(), setting.value());
            case SynonymsDefined synonyms ->
                write("""
                    INSERT INTO organisation.synonyms (code, words) VALUES (?, ?)
                    ON CONFLICT (code) DO UPDATE SET words = excluded.words""", synonyms.code(), synonyms.words().toArray(String[]::new));
            case SynonymsRetired synonyms -> write("DELETE FROM organisation.synonyms WHERE code = ?", synonyms.code());
            case FieldDefined field ->
                write(
                        """
                    INSERT INTO organisation.own_field (code, name, kind, choices, hint, retired)
                    VALUES (?, ?, ?, ?, ?, false)
                    ON CONFLICT (code) DO UPDATE SET name = excluded.name, kind = excluded.kind,
                        choices = excluded.choices, hint = excluded.hint, retired = false""",
                        field.code(),
                        field.name(),
                        field.kind(),
                        field.choices().toArray(String[]::new),
                        field.hint());
            case FieldRetired field ->
                write("UPDATE organisation.own_field SET retired = true WHERE code = ?", field.code());
            case MissionStated mission -> write("""
                    INSERT INTO organisation.organisation (id, mission, version) VALUES (?, ?, 0)
                    ON CONFLICT (id) DO UPDATE SET mission = excluded.mission""", mission.organisation(), mission.mission());
        }
        write("""
                INSERT INTO organisation.organisation (id, version) VALUES (?, ?)
                ON CONFLICT (id) DO UPDATE SET version = excluded.version""", event.organisation(), version);
    }

    @ResetHandler
    void reset() {
        for (var table : new String[] {
            "unit",
            "goal",
            "cause_code",
            "exchange_rate",
            "template",
            "setting",
            "synonyms",
            "own_field",
            "organisation"
        }) {
            db.sql("TRUNCATE organisation." + table).update();
        }
    }

    private void write(String sql, @Nullable Object... values) {
        db.sql(sql).params(Arrays.asList(values)).update();
    }
}
