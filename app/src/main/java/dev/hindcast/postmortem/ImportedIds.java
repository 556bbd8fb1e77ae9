package dev.hindcast.postmortem;

import dev.hindcast.shared.FactorId;
import dev.hindcast.shared.LessonId;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.PostMortemId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Identifiers made from an external key, so that importing the same again finds the same. */
public final class ImportedIds {

    private ImportedIds() {}

    public static PostMortemId postMortem(Line externalKey) {
        return new PostMortemId(named("post-mortem:" + externalKey));
    }

    /** The identifier of the lesson at a place, counted from zero. */
    public static LessonId lesson(PostMortemId postMortem, int place) {
        return new LessonId(named("lesson:" + postMortem + ":" + place));
    }

    /** The identifier of the contributing factor at a place, counted from zero. */
    public static FactorId factor(PostMortemId postMortem, int place) {
        return new FactorId(named("factor:" + postMortem + ":" + place));
    }

    private static String named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
