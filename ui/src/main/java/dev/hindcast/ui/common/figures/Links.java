package dev.hindcast.ui.common.figures;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where figures lead to on other screens.
 *
 * @param project the address of a project's page by its key
 * @param learning the address of what a project taught, by its key
 * @param lessons the address of the lessons
 * @param rates the address of the exchange rates; null for those who may not set them
 */
public record Links(
        UnaryOperator<String> project,
        UnaryOperator<String> learning,
        String lessons,
        @Nullable String rates) {}
