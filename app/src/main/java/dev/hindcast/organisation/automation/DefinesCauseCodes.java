package dev.hindcast.organisation.automation;

import dev.hindcast.organisation.OrganisationCommand.DefineCauseCode;
import dev.hindcast.organisation.OrganisationFacts;
import dev.hindcast.shared.BeforeServing;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Line;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** At the first start defines the causes of failure that Hindcast knows; what administrators made of them is left alone. */
@Component
@Order(5)
class DefinesCauseCodes implements BeforeServing {

    private static final Map<String, String> CAUSES = causes();

    private final FirstDefinitions definitions;
    private final OrganisationFacts facts;

    DefinesCauseCodes(FirstDefinitions definitions, OrganisationFacts facts) {
        this.definitions = definitions;
        this.facts = facts;
    }

    @Override
    public void prepare() {
        CAUSES.forEach((code, label) -> {
            if (facts.causeLabel(new Code(code)).isEmpty()) {
                definitions.add(new DefineCauseCode(new Code(code), new Line(label)));
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
