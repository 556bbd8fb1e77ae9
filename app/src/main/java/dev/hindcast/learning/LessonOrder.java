package dev.hindcast.learning;

/** How lessons are sorted. */
public enum LessonOrder {
    /** Latest published first. */
    NEWEST,
    /** Of those adopted: those that prevented something, then those that helped, then those adopted most. */
    MOST_USEFUL,
    /** Of those adopted: those adopted by most projects. */
    MOST_ADOPTED,
    /** Only those that no project has adopted, the oldest first. */
    UNUSED
}
