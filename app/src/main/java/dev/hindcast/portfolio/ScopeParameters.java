package dev.hindcast.portfolio;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the parameters that all questions about figures share; the resources read them one by one. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
    @Parameter(
            name = "basis",
            in = ParameterIn.QUERY,
            description = "recorded: what was recorded by then; effective: what is recorded today, by effective date.",
            schema =
                    @Schema(
                            allowableValues = {"recorded", "effective"},
                            defaultValue = "recorded")),
    @Parameter(
            name = "unit",
            in = ParameterIn.QUERY,
            description = "Codes of business units.",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            name = "goal",
            in = ParameterIn.QUERY,
            description = "Codes of goals.",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            name = "category",
            in = ParameterIn.QUERY,
            description = "Value or cost categories.",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            name = "project",
            in = ParameterIn.QUERY,
            description = "Keys or ids of projects.",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            name = "cashable",
            in = ParameterIn.QUERY,
            description = "Only cashable value, or only the other.",
            schema = @Schema(type = "boolean")),
    @Parameter(
            name = "currency",
            in = ParameterIn.QUERY,
            description = "The currency of the figures; the reporting currency unless said.",
            schema = @Schema(type = "string"))
})
public @interface ScopeParameters {}
