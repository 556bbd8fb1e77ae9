package examples;

import dev.hindcast.shared.StoredAs;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.serialization.Revision;

/** What the tests of stored names store; outside the packages that the program searches. */
public interface Stored {

    @Revision("1")
    @StoredAs("sample.Happened")
    record Happened(String project, BigDecimal amount) {}

    @Revision("1")
    @StoredAs("sample.Happened")
    record HappenedToo(String project) {}

    /** State whose part says not of which kind it is. */
    @Revision("1")
    @StoredAs("sample.Unreadable")
    class Unreadable {

        private final Part part = new Part.Only("p");

        interface Part {
            record Only(String name) implements Part {}
        }
    }

    @StoredAs("sample.Unversioned")
    record Unversioned(String project) {}

    record Nameless(String project) {}

    /** Two kinds of the same. */
    sealed interface Kind {
        record Flat(String name) implements Kind {}

        record Round(int radius) implements Kind {}
    }

    /** The state of an aggregate: fields, one of them final, and no getters. */
    @Revision("3")
    @StoredAs("sample.State")
    class State {

        private String id = "s1";
        private final Map<String, List<Happened>> parts = new HashMap<>();
        private final Map<String, Kind> kinds = new HashMap<>();
        private Kind kind = new Kind.Flat("f");

        public static State filled() {
            var state = new State();
            state.id = "s2";
            state.parts.put("x", List.of(new Happened("p1", BigDecimal.ONE)));
            state.kinds.put("y", new Kind.Round(3));
            state.kind = new Kind.Round(4);
            return state;
        }
    }
}
