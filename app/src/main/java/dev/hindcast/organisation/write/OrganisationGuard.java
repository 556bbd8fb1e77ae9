package dev.hindcast.organisation.write;

import dev.hindcast.organisation.FieldKind;
import dev.hindcast.organisation.OrganisationFacts;
import dev.hindcast.organisation.OwnField;
import dev.hindcast.organisation.Setting;
import dev.hindcast.organisation.Settings;
import dev.hindcast.organisation.events.CauseCodeDefined;
import dev.hindcast.organisation.events.CauseCodeRetired;
import dev.hindcast.organisation.events.ExchangeRateSet;
import dev.hindcast.organisation.events.FieldDefined;
import dev.hindcast.organisation.events.FieldRetired;
import dev.hindcast.organisation.events.GoalDefined;
import dev.hindcast.organisation.events.SettingChanged;
import dev.hindcast.organisation.events.SynonymsDefined;
import dev.hindcast.organisation.events.TemplateDefined;
import dev.hindcast.organisation.events.UnitDefined;
import dev.hindcast.people.UnitsOfPeople;
import dev.hindcast.shared.Code;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The guard rows of the organisation: written with each event, read by rules of whichever aggregate. */
@Component
@ProcessingGroup("organisation-guard")
class OrganisationGuard implements OrganisationFacts, UnitsOfPeople, RatesSaid {

    private final JdbcClient db;

    OrganisationGuard(JdbcClient db) {
        this.db = db;
    }

    @Override
    public boolean hasUnit(Code unit) {
        return dataScienceMark(unit).isPresent();
    }

    @Override
    public boolean exist(Code unit) {
        return hasUnit(unit);
    }

    @Override
    public boolean isDataScienceUnit(Code unit) {
        return dataScienceMark(unit).orElse(false);
    }

    private Optional<Boolean> dataScienceMark(Code unit) {
        return db.sql("SELECT data_science FROM organisation.unit_guard WHERE code = :code FOR SHARE")
                .param("code", unit.value())
                .query(Boolean.class)
                .optional();
    }

    @Override
    public boolean hasGoal(Code goal) {
        return db.sql("SELECT code FROM organisation.goal_guard WHERE code = :code FOR SHARE")
                .param("code", goal.value())
                .query(String.class)
                .optional()
                .isPresent();
    }

    @Override
    public boolean offersCause(Code cause) {
        return db.sql("SELECT NOT retired FROM organisation.cause_guard WHERE code = :code FOR SHARE")
                .param("code", cause.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    @Override
    public Optional<String> causeLabel(Code cause) {
        return db.sql("SELECT label FROM organisation.cause_guard WHERE code = :code FOR SHARE")
                .param("code", cause.value())
                .query(String.class)
                .optional();
    }

    @Override
    public boolean knowsSynonyms() {
        return db.sql("SELECT EXISTS (SELECT FROM organisation.synonyms_guard)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean hasTemplate(Code template) {
        return db.sql("SELECT EXISTS (SELECT 1 FROM organisation.template_guard WHERE code = :code)")
                .param("code", template.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<OwnField> field(Code field) {
        return db.sql("SELECT * FROM organisation.field_guard WHERE code = :code FOR SHARE")
                .param("code", field.value())
                .query((row, _) -> new OwnField(
                        row.getString("code"),
                        row.getString("name"),
                        FieldKind.valueOf(row.getString("kind")),
                        List.of((String[]) row.getArray("choices").getArray()),
                        null,
                        row.getBoolean("retired")))
                .optional();
    }

    @Override
    public Settings settings() {
        var changed = new EnumMap<Setting, String>(Setting.class);
        db.sql("SELECT setting, value FROM organisation.setting_guard").query(row -> {
            var value = row.getString("value");
            Setting.named(row.getString("setting")).ifPresent(setting -> changed.put(setting, value));
        });
        return Settings.from(changed);
    }

    @Override
    public Optional<BigDecimal> euro(Currency currency, LocalDate day) {
        return db.sql("SELECT euro FROM organisation.rate_guard WHERE currency = :currency AND date = :day")
                .param("currency", currency.getCurrencyCode())
                .param("day", day)
                .query(BigDecimal.class)
                .optional();
    }

    @EventHandler
    void on(ExchangeRateSet event) {
        db.sql("""
                INSERT INTO organisation.rate_guard (currency, date, euro) VALUES (:currency, :date, :euro)
                ON CONFLICT (currency, date) DO UPDATE SET euro = excluded.euro""")
                .param("currency", event.currency())
                .param("date", event.date())
                .param("euro", event.euro())
                .update();
    }

    @EventHandler
    void on(UnitDefined event) {
        db.sql("""
                INSERT INTO organisation.unit_guard (code, data_science) VALUES (:code, :dataScience)
                ON CONFLICT (code) DO UPDATE SET data_science = excluded.data_science""")
                .param("code", event.code())
                .param("dataScience", event.dataScience())
                .update();
    }

    @EventHandler
    void on(GoalDefined event) {
        db.sql("INSERT INTO organisation.goal_guard (code) VALUES (:code) ON CONFLICT DO NOTHING")
                .param("code", event.code())
                .update();
    }

    @EventHandler
    void on(CauseCodeDefined event) {
        db.sql("""
                INSERT INTO organisation.cause_guard (code, label, retired) VALUES (:code, :label, false)
                ON CONFLICT (code) DO UPDATE SET label = excluded.label, retired = false""").param("code", event.code()).param("label", event.label()).update();
    }

    @EventHandler
    void on(TemplateDefined event) {
        db.sql("INSERT INTO organisation.template_guard (code) VALUES (:code) ON CONFLICT DO NOTHING")
                .param("code", event.code())
                .update();
    }

    @EventHandler
    void on(CauseCodeRetired event) {
        db.sql("UPDATE organisation.cause_guard SET retired = true WHERE code = :code")
                .param("code", event.code())
                .update();
    }

    @EventHandler
    void on(SynonymsDefined event) {
        db.sql("INSERT INTO organisation.synonyms_guard (code) VALUES (:code) ON CONFLICT DO NOTHING")
                .param("code", event.code())
                .update();
    }

    @EventHandler
    void on(FieldDefined event) {
        db.sql("""
                INSERT INTO organisation.field_guard (code, name, kind, choices, retired)
                VALUES (:code, :name, :kind, :choices, false)
                ON CONFLICT (code) DO UPDATE
                SET name = excluded.name, kind = excluded.kind, choices = excluded.choices, retired = false""")
                .param("code", event.code())
                .param("name", event.name())
                .param("kind", event.kind())
                .param("choices", event.choices().toArray(String[]::new))
                .update();
    }

    @EventHandler
    void on(FieldRetired event) {
        db.sql("UPDATE organisation.field_guard SET retired = true WHERE code = :code")
                .param("code", event.code())
                .update();
    }

    @EventHandler
    void on(SettingChanged event) {
        db.sql("""
                INSERT INTO organisation.setting_guard (setting, value) VALUES (:setting, :value)
                ON CONFLICT (setting) DO UPDATE SET value = excluded.value""")
                .param("setting", event.setting())
                .param("value", event.value())
                .update();
    }

    @ResetHandler
    void reset() {
        for (var table : new String[] {
            "unit_guard",
            "goal_guard",
            "cause_guard",
            "template_guard",
            "setting_guard",
            "rate_guard",
            "synonyms_guard",
            "field_guard"
        }) {
            db.sql("DELETE FROM organisation." + table).update();
        }
    }
}
