package dev.hindcast.ui.project;

import dev.hindcast.experiment.ExperimentCommand;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.shared.Command;
import dev.hindcast.value.ValueCommand;
import java.util.Map;

/** Other words by which people look for what they want to log. */
final class AlsoCalled {

    private static final Map<Class<? extends Command>, String> WORDS = Map.ofEntries(
            Map.entry(ProjectCommand.Frame.class, "begin start idea create add"),
            Map.entry(ProjectCommand.ReportHealth.class, "status red amber green rag"),
            Map.entry(ProjectCommand.RecordDecision.class, "decided chose choice"),
            Map.entry(ProjectCommand.RaiseEscalation.class, "escalate help blocked blocker issue problem"),
            Map.entry(ProjectCommand.ResolveEscalation.class, "solved unblocked"),
            Map.entry(ProjectCommand.ProposeScopeChange.class, "requirement change request"),
            Map.entry(ProjectCommand.MeasureKpi.class, "reading metric number"),
            Map.entry(ProjectCommand.RecordPulse.class, "satisfaction mood feedback contact met meeting"),
            Map.entry(ProjectCommand.CelebrateWin.class, "success thank story testimonial"),
            Map.entry(ProjectCommand.AddLink.class, "url page document wiki"),
            Map.entry(ProjectCommand.FillSeat.class, "team member join person hire"),
            Map.entry(ProjectCommand.VacateSeat.class, "team leave left person"),
            Map.entry(ProjectCommand.Pause.class, "hold rest wait"),
            Map.entry(ProjectCommand.Stop.class, "cancel kill end abandon"),
            Map.entry(ProjectCommand.EnterStage.class, "gate move next go live"),
            Map.entry(ProjectCommand.ConfirmReadiness.class, "training integration monitoring users ready"),
            Map.entry(ExperimentCommand.RecordReading.class, "result metric measured"),
            Map.entry(ExperimentCommand.CaptureInsight.class, "learned finding note"),
            Map.entry(ExperimentCommand.Conclude.class, "verdict finish end validated refuted"),
            Map.entry(ValueCommand.BookCost.class, "spend spent expense money invoice"),
            Map.entry(ValueCommand.Claim.class, "benefit saved revenue money"),
            Map.entry(ValueCommand.ReforecastGoLive.class, "delay slip date late"),
            Map.entry(ValueCommand.ReforecastDriver.class, "estimate value forecast"));

    private AlsoCalled() {}

    static String of(Class<? extends Command> command) {
        return WORDS.getOrDefault(command, "");
    }
}
