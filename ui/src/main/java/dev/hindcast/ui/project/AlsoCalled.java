package dev.hindcast.ui.project;

import dev.hindcast.experiment.ExperimentCommand;
import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.shared.Command;
import dev.hindcast.value.ValueCommand;
import java.util.Map;

/** Other words by which people look for what they want to log. */
final class AlsoCalled {

    private static final Map<Class<? extends Command>, String> WORDS = Map.ofEntries(
            Map.entry(ProjectCommand.Frame.class, "begin start idea create add"),
            Map.entry(ProjectCommand.ReportHealth.class, "status red amber green rag colour color traffic light risk"),
            Map.entry(ProjectCommand.RecordDecision.class, "decided chose choice"),
            Map.entry(ProjectCommand.RaiseEscalation.class, "escalate help blocked blocker issue problem"),
            Map.entry(ProjectCommand.ResolveEscalation.class, "solved unblocked"),
            Map.entry(ProjectCommand.ProposeScopeChange.class, "requirement change request"),
            Map.entry(ProjectCommand.MeasureKpi.class, "reading metric number"),
            Map.entry(
                    ProjectCommand.RecordPulse.class,
                    "satisfaction mood feedback contact met meeting call talked happy"),
            Map.entry(ProjectCommand.CelebrateWin.class, "success thank story testimonial praise kudos celebrate"),
            Map.entry(ProjectCommand.AddLink.class, "url page document wiki"),
            Map.entry(ProjectCommand.FillSeat.class, "team member join person hire"),
            Map.entry(ProjectCommand.VacateSeat.class, "team leave left person"),
            Map.entry(ProjectCommand.Pause.class, "hold rest wait"),
            Map.entry(ProjectCommand.Stop.class, "cancel kill end abandon"),
            Map.entry(ProjectCommand.EnterStage.class, "gate move next go live"),
            Map.entry(ProjectCommand.ConfirmReadiness.class, "training integration monitoring users ready"),
            Map.entry(ExperimentCommand.RecordReading.class, "result metric measured"),
            Map.entry(ExperimentCommand.CaptureInsight.class, "learned learnt finding note knowledge"),
            Map.entry(ExperimentCommand.Conclude.class, "verdict finish end validated refuted"),
            Map.entry(ValueCommand.BookCost.class, "spend spent expense money invoice costs bill hours paid"),
            Map.entry(ValueCommand.Claim.class, "benefit saved saving revenue money realised value worth"),
            Map.entry(ValueCommand.ReforecastGoLive.class, "delay delayed slip slipped postpone date late live launch"),
            Map.entry(ProjectCommand.ReverseDecision.class, "undo revert change mind"),
            Map.entry(ProjectCommand.AcknowledgeEscalation.class, "heard seen"),
            Map.entry(ProjectCommand.ChangeTags.class, "label keyword topic"),
            Map.entry(ProjectCommand.Assess.class, "rating rate score feasible risky difficulty"),
            Map.entry(ProjectCommand.AddStakeholder.class, "sponsor person customer user contact"),
            Map.entry(ProjectCommand.ChangeOwner.class, "sponsor hand over responsible"),
            Map.entry(ProjectCommand.ReviseFraming.class, "problem rename name goal unit edit"),
            Map.entry(ProjectCommand.DefineKpi.class, "metric measure indicator baseline target"),
            Map.entry(ProjectCommand.SetGoodEnough.class, "threshold success metric"),
            Map.entry(ProjectCommand.SetTargetMonth.class, "deadline date milestone plan"),
            Map.entry(ProjectCommand.Resume.class, "continue restart again"),
            Map.entry(ProjectCommand.Close.class, "finish done end review complete"),
            Map.entry(ProjectCommand.Reopen.class, "again back"),
            Map.entry(ProjectCommand.WaiveRequirement.class, "exception exempt skip"),
            Map.entry(ProjectCommand.RequestCharter.class, "approval sign off approve"),
            Map.entry(ProjectCommand.AdoptLesson.class, "lesson learned failure apply"),
            Map.entry(ProjectCommand.DismissLesson.class, "lesson learned failure ignore"),
            Map.entry(ProjectCommand.MarkLessonNotSimilar.class, "lesson failure different"),
            Map.entry(ProjectCommand.RecordLessonOutcome.class, "outcome result prevented helped lesson"),
            Map.entry(PostMortemCommand.Open.class, "failure learning retrospective review incident"),
            Map.entry(ExperimentCommand.Plan.class, "test trial hypothesis poc pilot try"),
            Map.entry(ExperimentCommand.ExtendTimebox.class, "longer days time prolong"),
            Map.entry(ExperimentCommand.RaiseBudget.class, "money more increase"),
            Map.entry(ExperimentCommand.Abandon.class, "stop cancel give up kill"),
            Map.entry(ExperimentCommand.LinkRun.class, "link mlflow wandb weights biases tracking"),
            Map.entry(ExperimentCommand.Start.class, "begin run kick off"),
            Map.entry(ExperimentCommand.RequestBuyIn.class, "risk consent approval"),
            Map.entry(ValueCommand.PlanCost.class, "budget spend money"),
            Map.entry(ValueCommand.ReforecastCost.class, "budget spend money estimate"),
            Map.entry(ValueCommand.AddDriver.class, "benefit saving revenue promise"),
            Map.entry(ValueCommand.ClaimAvoidedCost.class, "saved stop saving"),
            Map.entry(ValueCommand.DelegateAttestation.class, "deputy stand in absence holiday"),
            Map.entry(ValueCommand.ReforecastDriver.class, "estimate value forecast"));

    private AlsoCalled() {}

    static String of(Class<? extends Command> command) {
        return WORDS.getOrDefault(command, "");
    }
}
