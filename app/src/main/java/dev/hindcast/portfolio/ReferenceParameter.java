package dev.hindcast.portfolio;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the reference class of a calibration. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
    @Parameter(
            name = "by",
            in = ParameterIn.QUERY,
            description = "By what earlier projects are references; category unless said.",
            schema = @Schema(allowableValues = {"category", "unit", "origin"}))
})
public @interface ReferenceParameter {}
