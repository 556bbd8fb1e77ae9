package dev.hindcast.organisation.events;

/** Everything that can have happened to the organisation. */
public sealed interface OrganisationEvent
        permits UnitDefined,
                GoalDefined,
                MissionStated,
                ExchangeRateSet,
                CauseCodeDefined,
                CauseCodeRetired,
                TemplateDefined,
                SettingChanged,
                SynonymsDefined,
                SynonymsRetired,
                FieldDefined,
                FieldRetired {

    /** The identifier of the one organisation. */
    String organisation();
}
