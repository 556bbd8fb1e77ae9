package dev.hindcast.platform.axon;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How events are processed.
 *
 * @param segments into how many parts each processor's events fall, which nodes can share
 * @param batch how many events are projected in one transaction
 * @param threads how many parts of all processors work at once on this node
 */
@ConfigurationProperties("hindcast.processors")
record ProcessorSettings(
        @DefaultValue("2") int segments,
        @DefaultValue("100") int batch,
        @DefaultValue("8") int threads) {}
