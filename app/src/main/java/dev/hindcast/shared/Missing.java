package dev.hindcast.shared;

import org.jspecify.annotations.Nullable;

/**
 * One requirement that a gate finds unmet.
 *
 * @param code the requirement's code
 * @param message what is missing, for a person
 * @param field the form field that supplies it, when there is one
 * @param lesson the proposed lesson that is unanswered, when that is what is missing
 * @param place the part of the project's page that supplies it, as its address has it, when there is one
 */
public record Missing(
        String code,
        String message,
        @Nullable String field,
        @Nullable LessonId lesson,
        @Nullable String place) {

    public static Missing of(String code, String message) {
        return new Missing(code, message, null, null, null);
    }

    public static Missing field(String code, String message, String field) {
        return new Missing(code, message, field, null, null);
    }
}
