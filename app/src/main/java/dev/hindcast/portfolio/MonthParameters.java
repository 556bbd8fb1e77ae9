package dev.hindcast.portfolio;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the months that a figure is asked over. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "The first month, such as 2026-01; January of the as-of year unless said.",
            schema = @Schema(type = "string")),
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "The last month; December unless said.",
            schema = @Schema(type = "string"))
})
public @interface MonthParameters {}
