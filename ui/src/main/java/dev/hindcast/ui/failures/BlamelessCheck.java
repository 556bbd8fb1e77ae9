package dev.hindcast.ui.failures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** Points out wording that looks for somebody to blame; it never forbids anything. */
final class BlamelessCheck {

    private static final Pattern HINDSIGHT = Pattern.compile(
            "(?i)\\b(should(?:n't| not)? have|could(?:n't| not)? have|failed to|neglected|careless(?:ly)?|fault of|to blame|human error)\\b");
    private static final int SHORTEST_NAME = 3;

    private BlamelessCheck() {}

    /** What is worth a second look in the text, as sentences. */
    static List<String> look(String text, Collection<String> names) {
        List<String> found = new ArrayList<>();
        var matcher = HINDSIGHT.matcher(text);
        while (matcher.find()) {
            found.add("“" + matcher.group() + "” judges with what is known today; say what was known then.");
        }
        names.stream()
                .filter(name -> name.length() >= SHORTEST_NAME)
                .filter(name -> Pattern.compile("(?i)\\b" + Pattern.quote(name) + "\\b")
                        .matcher(text)
                        .find())
                .forEach(name -> found.add("“" + name + "” names a person; a role tells as much."));
        return found.stream().distinct().toList();
    }
}
