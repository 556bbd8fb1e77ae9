package dev.hindcast.ui.failures;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Points out wording that looks for somebody to blame; it never forbids anything. */
final class BlamelessCheck {

    private static final String HAVE = "(?:\\s+(?:not|never|really|simply))?(?:n['’]t)?(?:['’]ve|\\s+have)\\b";
    private static final Pattern HINDSIGHT = Pattern.compile("(?i)\\b(?:(?:should|could)" + HAVE
            + "|ought\\s+to\\s+have\\b|in\\s+hindsight\\b|with\\s+hindsight\\b|obviously\\b)");
    private static final Pattern JUDGEMENT = Pattern.compile("(?i)\\b(?:failed\\s+to|forgot\\s+to|neglect(?:ed|ful)?|"
            + "careless(?:ly|ness)?|negligen(?:t|ce)|sloppy|incompetent|lazy|stupid(?:ly)?|ignored|refused\\s+to|"
            + "did(?:\\s+not|n['’]t)\\s+bother|(?:at|whose|his|her|their)\\s+fault|fault\\s+of|to\\s+blame|"
            + "blamed?|guilty|human\\s+error|user\\s+error)\\b");
    private static final int SHORTEST_NAME = 3;

    /** First names that are words as well: at the beginning of a sentence they are taken for the word. */
    private static final Set<String> WORDS_TOO = Set.of(
            "Will", "Mark", "May", "Art", "Grace", "Bill", "Rich", "Hope", "Drew", "Chase", "Grant", "Frank", "Rose",
            "Dean", "Joy", "Faith", "Jack", "Pat", "Rob", "Sue", "June", "April", "Summer", "Max", "Page", "Case");

    private final Pattern names;

    BlamelessCheck(Collection<String> people) {
        var parts = people.stream()
                .flatMap(name -> Stream.concat(Stream.of(name), Arrays.stream(name.split("\\s+"))))
                .filter(part -> part.codePointCount(0, part.length()) >= SHORTEST_NAME
                        && Character.isUpperCase(part.codePointAt(0)))
                .distinct()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        names = Pattern.compile(parts.isEmpty() ? "(?!)" : "(?U)(?<![\\w@/])(?:" + parts + ")(?:['’]s)?(?!\\w)");
    }

    /** What is worth a second look in the text, as sentences. */
    List<String> look(String text) {
        var found = new LinkedHashSet<String>();
        HINDSIGHT
                .matcher(text)
                .results()
                .forEach(match ->
                        found.add("“" + match.group() + "” judges with what is known today; say what was known then."));
        JUDGEMENT
                .matcher(text)
                .results()
                .forEach(match ->
                        found.add("“" + match.group() + "” judges people; say what made it likely to happen."));
        names.matcher(text)
                .results()
                .filter(match -> !isWord(text, match))
                .forEach(match -> found.add("“" + match.group() + "” names a person; a role tells as much."));
        return List.copyOf(found);
    }

    private static boolean isWord(String text, MatchResult match) {
        var before = text.substring(0, match.start()).stripTrailing();
        return WORDS_TOO.contains(match.group())
                && (before.isEmpty() || ".!?:-*>#".indexOf(before.charAt(before.length() - 1)) >= 0);
    }
}
