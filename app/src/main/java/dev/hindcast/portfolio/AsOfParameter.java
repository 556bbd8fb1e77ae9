package dev.hindcast.portfolio;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the moment as of which is asked. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = "An instant, or a date meaning its end; today unless said.",
            schema = @Schema(type = "string"))
})
public @interface AsOfParameter {}
