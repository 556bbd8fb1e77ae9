package dev.hindcast.value.events;

/** What can have happened to the value ledger of a project. */
public sealed interface ValueEvent
        permits DriverAdded,
                DriverAmended,
                GoLivePlanned,
                CostPlanned,
                PromiseFrozen,
                DriverReforecast,
                GoLiveReforecast,
                CostReforecast,
                DriverRetired,
                ValueClaimed,
                ClaimAttested,
                ClaimDisputed,
                DisputeAnswered,
                ClaimWithdrawn,
                ClaimReversed,
                ClaimConfirmedByFinance,
                CostBooked,
                CostReversed,
                AvoidedCostClaimed,
                AvoidedCostAttested,
                AvoidedCostReversed,
                AttestationDelegated,
                DelegationEnded {

    /** The project whose ledger it is. */
    String project();
}
