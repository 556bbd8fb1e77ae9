package dev.hindcast.ui.common;

import static java.util.Map.entry;

import dev.hindcast.shared.Label;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The words shown for codes and field names; {@link Label} has the words of the domain. */
public final class Labels {

    /** What is written in capitals wherever it stands. */
    private static final Pattern INITIALS = Pattern.compile("\\b(kpi|url|roi|npv)\\b", Pattern.CASE_INSENSITIVE);

    /** What a form asks for, where the name of the component alone does not say it. */
    private static final Map<String, String> ASKED = Map.ofEntries(
            entry("AcceptRisk.note", "Why you accept it"),
            entry("AddAction.title", "Action"),
            entry("AnnotateEntry.text", "Note"),
            entry("CaptureInsight.text", "Insight"),
            entry("DeclineLearning.reason", "Nothing new, because"),
            entry("DefineKpi.name", "KPI"),
            entry("DrawLesson.statement", "Lesson"),
            entry("EndorseOrigin.note", "Why you endorse it"),
            entry("ExtendTimebox.days", "Days more"),
            entry("MeasureKpi.value", "Value measured"),
            entry("NoteImprovement.text", "Improvement"),
            entry("RaiseBudget.budget", "New budget"),
            entry("RecordDecision.title", "Decision"),
            entry("RecordReading.value", "Value read"),
            entry("ReforecastGoLive.month", "New go-live month"),
            entry("RewordLesson.statement", "Lesson"));

    private Labels() {}

    /** The name of a command's component in the words of the form that asks for it. */
    static String of(RecordComponent component) {
        var name = component.getName();
        var asked = component.getDeclaringRecord().getSimpleName() + "." + name;
        return ASKED.getOrDefault(asked, ofName(name));
    }

    /** The code in words, such as "Delivery manager" for {@code DELIVERY_MANAGER}; empty for none. */
    public static String of(Object code) {
        if (code == null) {
            return "";
        }
        return code instanceof Enum<?> constant ? Label.of(constant) : Label.of(code.toString());
    }

    /** A name as programs write it, such as {@code lifeMonths} or {@code post-mortem}, in words. */
    public static String ofName(String name) {
        if (name.isEmpty()) {
            return name;
        }
        var words = name.replaceAll("([a-z])([A-Z])", "$1 $2")
                .replaceAll("[-_.]", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        var told = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return INITIALS.matcher(told).replaceAll(found -> found.group().toUpperCase(Locale.ROOT));
    }
}
