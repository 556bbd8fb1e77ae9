package dev.hindcast.search.read.failures;

import dev.hindcast.search.read.failures.WatchedFiles.Finding;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.RestClientException;

/**
 * Keeps generations in OpenSearch, for all nodes together. One is complete as soon as the alias points at it; nodes that
 * did not fill it themselves notice that and go over to it.
 *
 * @see "ADR-0077"
 */
final class OpenSearchShelf implements Shelf {

    private static final Logger LOG = LoggerFactory.getLogger(OpenSearchShelf.class);

    private final OpenSearchAddress address;
    private final OpenSearchIndices indices;
    private final Supplier<Serializer> serializer;

    OpenSearchShelf(OpenSearchAddress address, Supplier<Serializer> serializer) {
        this.address = address;
        this.indices = new OpenSearchIndices(address);
        this.serializer = serializer;
    }

    @Override
    public Optional<Generation> open() {
        try {
            return shared();
        } catch (RuntimeException unreachable) {
            LOG.warn("The search index at {} cannot be read ({}).", address, TellsFailures.inOneLine(unreachable));
            return Optional.empty();
        }
    }

    private boolean isReadable(Generation generation) {
        if (tokens(generation.index()).isReadable()) {
            return true;
        }
        generation.close();
        return false;
    }

    @Override
    public Optional<Generation> shared() {
        return indices.serving()
                .map(name -> {
                    var index = FailureIndex.open(new OpenSearchHolder(address, name, false));
                    return generation(name, index, FailureWriter.into(index));
                })
                .filter(this::isReadable);
    }

    private Generation generation(String name, FailureIndex index, FailureWriter writer) {
        return new Generation(name, index, writer, tokens(index), () -> look(name));
    }

    private TokenDocument tokens(FailureIndex index) {
        return new TokenDocument(index, serializer);
    }

    private Finding look(String name) {
        try {
            var serving = indices.serving();
            if (serving.isPresent()) {
                return serving.get().equals(name) ? Finding.SOUND : Finding.REPLACED;
            }
            return indices.exists(name) ? Finding.GONE : Finding.SPOILT;
        } catch (RestClientException unreachable) {
            return Finding.AWAY;
        }
    }

    @Override
    public boolean isCurrent(Generation generation) {
        return tokens(generation.index()).isCurrent();
    }

    @Override
    public Generation create() {
        var last = indices.all().stream().mapToInt(this::number).max().orElse(0);
        var name = "%s-%d-%s"
                .formatted(
                        address.alias(),
                        last + 1,
                        HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()));
        var index = FailureIndex.open(new OpenSearchHolder(address, name, true));
        return generation(name, index, FailureWriter.intoEmpty(index));
    }

    /** The number of a generation; two nodes may begin one of the same number at the same time. */
    private int number(String name) {
        var number = name.substring(address.alias().length() + 1).split("-")[0];
        return number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
    }

    @Override
    public void serve(Generation generation, @Nullable TrackingToken token) {
        generation.save(token);
        indices.serve(generation.name());
        var number = number(generation.name());
        indices.all().stream()
                .filter(name -> !name.equals(generation.name()) && number(name) <= number)
                .sorted(Comparator.naturalOrder())
                .forEach(this::delete);
    }

    @Override
    public void remove(Generation generation) {
        generation.close();
        delete(generation.name());
    }

    private void delete(String name) {
        try {
            indices.delete(name);
        } catch (RestClientException failed) {
            LOG.warn("The old search index {} cannot be deleted ({}).", name, TellsFailures.inOneLine(failed));
        }
    }
}
