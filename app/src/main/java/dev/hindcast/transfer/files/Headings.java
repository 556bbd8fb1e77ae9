package dev.hindcast.transfer.files;

import dev.hindcast.postmortem.Section;
import dev.hindcast.transfer.Understood;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the headings that people write above the parts of a post-mortem stand for. */
final class Headings {

    private static final Map<String, List<String>> MEANINGS = meanings();
    private static final int LONGEST_GUESSED = 60;

    private Headings() {}

    /** What a heading stands for, and whether it says exactly so. */
    record Meaning(String becomes, boolean sure) {}

    private static Map<String, List<String>> meanings() {
        var all = new LinkedHashMap<String, List<String>>();
        all.put(
                Understood.LESSONS,
                List.of(
                        "lessons learned",
                        "lessons learnt",
                        "lesson learned",
                        "lessons",
                        "lesson",
                        "learnings",
                        "key learnings",
                        "key takeaways",
                        "takeaways",
                        "what we learned",
                        "what we learnt",
                        "what did we learn",
                        "what have we learned",
                        "learning",
                        "recommendations",
                        "recommendation",
                        "insights",
                        "advice",
                        "what to remember"));
        all.put(
                Section.WENT_WELL.name(),
                List.of(
                        "what went well",
                        "went well",
                        "what worked",
                        "what worked well",
                        "things that went well",
                        "successes",
                        "positives",
                        "strengths",
                        "what went right",
                        "good"));
        all.put(
                Section.LUCKY.name(),
                List.of("where we got lucky", "got lucky", "what we were lucky about", "luck", "lucky", "near misses"));
        all.put(
                Section.WENT_BADLY.name(),
                List.of(
                        "what went wrong",
                        "went wrong",
                        "what went badly",
                        "went badly",
                        "what did not go well",
                        "what didn't go well",
                        "what could have gone better",
                        "what could be improved",
                        "what did not work",
                        "what didn't work",
                        "things that went wrong",
                        "problems",
                        "issues",
                        "challenges",
                        "weaknesses",
                        "what went poorly",
                        "difficulties",
                        "bad"));
        all.put(
                Section.EXPECTED_AND_HAPPENED.name(),
                List.of(
                        "what happened",
                        "expected and happened",
                        "expected vs actual",
                        "expectation and reality",
                        "what we expected",
                        "what was expected",
                        "root cause",
                        "root causes",
                        "root cause analysis",
                        "cause",
                        "causes",
                        "cause analysis",
                        "contributing factors",
                        "contributing causes",
                        "contributors",
                        "five whys",
                        "5 whys",
                        "the 5 whys",
                        "why",
                        "why it happened",
                        "why did it happen",
                        "why did it fail",
                        "why it failed",
                        "why we failed",
                        "analysis",
                        "fault",
                        "failure analysis",
                        "explanation",
                        "results",
                        "result",
                        "findings",
                        "outcome",
                        "evaluation",
                        "leadup",
                        "lead up"));
        all.put(
                Section.DETECTION.name(),
                List.of(
                        "detection",
                        "how was it detected",
                        "how we detected it",
                        "how did we find out",
                        "discovery",
                        "how we found out",
                        "monitoring",
                        "alerting",
                        "how was it discovered"));
        all.put(
                Section.IMPACT.name(),
                List.of(
                        "impact",
                        "impacts",
                        "business impact",
                        "customer impact",
                        "user impact",
                        "effect",
                        "effects",
                        "consequences",
                        "consequence",
                        "damage",
                        "costs",
                        "cost",
                        "severity",
                        "scope of impact"));
        all.put(
                Section.TRIGGER.name(),
                List.of("trigger", "triggers", "triggering event", "what triggered it", "immediate cause"));
        all.put(
                Section.RESPONSE.name(),
                List.of(
                        "response",
                        "resolution",
                        "mitigation",
                        "recovery",
                        "remediation",
                        "timeline",
                        "incident timeline",
                        "chronology",
                        "sequence of events",
                        "timeline of events",
                        "what we did",
                        "actions taken",
                        "fix",
                        "how we fixed it",
                        "containment",
                        "corrective actions taken",
                        "incident response",
                        "course of events"));
        all.put(
                Section.OPEN_QUESTIONS.name(),
                List.of(
                        "open questions",
                        "questions",
                        "open issues",
                        "unresolved",
                        "unknowns",
                        "action items",
                        "actions",
                        "action",
                        "action plan",
                        "next steps",
                        "follow up",
                        "follow ups",
                        "follow up actions",
                        "followup",
                        "corrective actions",
                        "preventive actions",
                        "corrective and preventive actions",
                        "todo",
                        "to do",
                        "preventative measures",
                        "prevention",
                        "how do we prevent this",
                        "what will we do differently",
                        "what would we do differently"));
        all.put(
                Section.BACKGROUND.name(),
                List.of(
                        "background",
                        "context",
                        "introduction",
                        "supporting information",
                        "project",
                        "the project",
                        "goal",
                        "goals",
                        "objective",
                        "objectives",
                        "scope",
                        "problem",
                        "problem statement",
                        "data",
                        "method",
                        "methods",
                        "methodology",
                        "approach",
                        "model",
                        "hypothesis",
                        "setup",
                        "glossary",
                        "references",
                        "appendix",
                        "participants",
                        "authors",
                        "status",
                        "team"));
        all.put(
                Section.SUMMARY.name(),
                List.of(
                        "summary",
                        "executive summary",
                        "overview",
                        "abstract",
                        "tl dr",
                        "tldr",
                        "in short",
                        "management summary",
                        "issue summary",
                        "incident summary",
                        "summary of the incident",
                        "conclusion",
                        "conclusions",
                        "description",
                        "synopsis",
                        "at a glance"));
        return all;
    }

    /** What the heading stands for; empty when nobody can tell. */
    static Optional<Meaning> of(String heading) {
        var plain = plain(heading);
        for (var meaning : MEANINGS.entrySet()) {
            if (meaning.getValue().contains(plain)) {
                return Optional.of(new Meaning(meaning.getKey(), true));
            }
        }
        if (plain.length() > LONGEST_GUESSED) {
            return Optional.empty();
        }
        String best = null;
        var longest = 0;
        for (var meaning : MEANINGS.entrySet()) {
            for (var phrase : meaning.getValue()) {
                if (phrase.length() > longest && (" " + plain + " ").contains(" " + phrase + " ")) {
                    best = meaning.getKey();
                    longest = phrase.length();
                }
            }
        }
        return Optional.ofNullable(best).map(becomes -> new Meaning(becomes, false));
    }

    /** In small letters, without numbers in front, marks and the like. */
    static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[\u2019']", "'")
                .replaceAll("[^\\p{L}\\p{N}']+", " ")
                .strip()
                .replaceAll("^(?:\\d+ )+(?!whys)", "")
                .strip();
    }
}
