package dev.hindcast.organisation.automation;

import dev.hindcast.organisation.OrganisationCommand.DefineCauseCode;
import dev.hindcast.organisation.OrganisationFacts;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.BeforeServing;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.InstallationZone;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.Source;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** At the first start defines the causes of failure that Hindcast knows; what administrators made of them is left alone. */
@Component
@Order(5)
class DefinesCauseCodes implements BeforeServing {

    private static final Map<String, String> CAUSES = causes();

    private final CommandGateway commands;
    private final OrganisationFacts facts;
    private final Clock clock;
    private final InstallationZone zone;

    DefinesCauseCodes(CommandGateway commands, OrganisationFacts facts, Clock clock, InstallationZone zone) {
        this.commands = commands;
        this.facts = facts;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public void prepare() {
        var now = clock.instant();
        var occasion = new Occasion(Actor.SYSTEM, now, zone.dayOf(now), Source.AUTOMATION);
        CAUSES.forEach((code, label) -> {
            if (facts.causeLabel(new Code(code)).isEmpty()) {
                commands.sendAndWait(GenericCommandMessage.<Object>asCommandMessage(
                                new DefineCauseCode(new Code(code), new Line(label)))
                        .andMetaData(occasion.metadata()));
            }
        });
    }

    private static Map<String, String> causes() {
        var causes = new LinkedHashMap<String, String>();
        causes.put("PROBLEM_MISUNDERSTOOD", "The problem was misunderstood");
        causes.put("TECHNOLOGY_CHASED", "Technology was chased, not a problem");
        causes.put("DATA_LACKING", "The data was lacking");
        causes.put("DATA_UNTRUSTED", "The data could not be trusted");
        causes.put("NO_PREDICTIVE_POWER", "The data held no predictive power");
        causes.put("TOO_HARD", "The problem was too hard");
        causes.put("INFRASTRUCTURE_LACKING", "The infrastructure was lacking");
        causes.put("INTEGRATION_UNDERESTIMATED", "Integration was underestimated");
        causes.put("PROCESS_COULD_NOT_ABSORB", "The process could not absorb it");
        causes.put("ADOPTION_FAILED", "Adoption failed");
        causes.put("OWNERSHIP_MISSING", "Nobody owned it");
        causes.put("MISCOMMUNICATION", "People talked past each other");
        causes.put("SCOPE_DRIFT", "The scope drifted");
        causes.put("SKILLS_OR_BUS_FACTOR", "Skills were missing or hung on one person");
        causes.put("COST_ESCALATED", "The cost escalated");
        causes.put("VALUE_UNCLEAR", "The value stayed unclear");
        causes.put("RISK_CONTROLS", "Risk controls stood in the way or were missing");
        causes.put("CONTEXT_CHANGED", "The context changed");
        causes.put("TIMING", "The timing was wrong");
        return causes;
    }
}
