package dev.hindcast.checkin;

import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.InvalidInput.Fault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A colour for each of the eleven questions. It never shows itself. */
public record Answers(Map<Question, Colour> colours) {

    /** A fault for each question without an answer. */
    public Answers {
        var answered = colours.keySet();
        var missing = Arrays.stream(Question.values())
                .filter(question -> !answered.contains(question))
                .map(question -> new Fault("answers." + question, "required", "is required"))
                .toList();
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
        colours = Collections.unmodifiableMap(new EnumMap<>(colours));
    }

    /** The answers by the names of the questions; what names none is a fault too. */
    public static Answers named(Map<String, Colour> named) {
        var faults = new ArrayList<Fault>();
        var known = Arrays.stream(Question.values()).collect(Collectors.toMap(Enum::name, question -> question));
        for (var name : new TreeSet<>(named.keySet())) {
            if (!known.containsKey(name)) {
                faults.add(new Fault("answers." + name, "unknown", "is no question of the check-in"));
            }
        }
        var answers = new EnumMap<Question, Colour>(Question.class);
        known.forEach((name, question) -> {
            var colour = named.get(name);
            if (colour != null) {
                answers.put(question, colour);
            }
        });
        try {
            var all = new Answers(answers);
            if (faults.isEmpty()) {
                return all;
            }
        } catch (InvalidInput missing) {
            faults.addAll(missing.faults());
        }
        throw new InvalidInput(faults);
    }

    /** Reads what {@link #text} wrote. */
    public static Answers read(String text) {
        return new Answers(Arrays.stream(text.split(" "))
                .map(answer -> answer.split("="))
                .collect(Collectors.toMap(answer -> Question.valueOf(answer[0]), answer -> colour(answer[1]))));
    }

    private static Colour colour(String letter) {
        return Arrays.stream(Colour.values())
                .filter(colour -> colour.name().startsWith(letter))
                .findFirst()
                .orElseThrow();
    }

    /** All answers in one line; as long as any other answers, so that no length tells anything once it is sealed. */
    public String text() {
        return colours.entrySet().stream()
                .map(answer ->
                        answer.getKey().name() + "=" + answer.getValue().name().charAt(0))
                .collect(Collectors.joining(" "));
    }

    public Colour of(Question question) {
        return colours.getOrDefault(question, Colour.YELLOW);
    }

    /** How many of the area's questions are green. */
    public int greens(Area area) {
        return (int) Question.of(area).stream()
                .filter(question -> of(question) == Colour.GREEN)
                .count();
    }

    public boolean onTrack(Area area) {
        return greens(area) >= area.greensOnTrack();
    }

    /** The questions that ask for a next step. */
    public List<Question> reds() {
        return colours.entrySet().stream()
                .filter(answer -> answer.getValue() == Colour.RED)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public String toString() {
        return "(answers)";
    }
}
