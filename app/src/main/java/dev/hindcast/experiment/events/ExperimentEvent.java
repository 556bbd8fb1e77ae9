package dev.hindcast.experiment.events;

/** All that can have happened to an experiment. */
public sealed interface ExperimentEvent
        permits ExperimentPlanned,
                BuyInRequested,
                RiskAccepted,
                RiskDeclined,
                ExperimentStarted,
                ReadingRecorded,
                InsightCaptured,
                TimeboxExtended,
                BudgetRaised,
                ExperimentConcluded,
                ExperimentAbandoned,
                RunLinked {

    /** The experiment's identifier. */
    String experiment();

    /** The identifier of the project it belongs to. */
    String project();
}
