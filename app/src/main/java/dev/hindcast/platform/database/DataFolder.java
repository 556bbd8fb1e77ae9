package dev.hindcast.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;

/** The folder everything local lives in, locked so that only one Hindcast uses it at a time. */
public final class DataFolder implements AutoCloseable {

    private static final FileAttribute<?> OWNER_ONLY_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<?> OWNER_ONLY_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Creates the folder where needed and locks it; a {@link StartFailure} when that cannot be done. */
    public static DataFolder open(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path, OWNER_ONLY_FOLDER);
            var channel = FileChannel.open(
                    path.resolve("hindcast.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new StartFailure(
                        "Another Hindcast is using the data folder %s: stop it, or set HINDCAST_DATA to another folder."
                                .formatted(path));
            }
            return new DataFolder(path, channel);
        } catch (IOException unusable) {
            throw new StartFailure(
                    "The data folder %s cannot be used (%s): set HINDCAST_DATA to a folder that this user may write."
                            .formatted(path, unusable),
                    unusable);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    public Path path() {
        return path;
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** A secret kept in a file that only its owner can read; made by the supplier when there is none yet. */
    public String secret(String name, Supplier<String> maker) {
        return readSecret(name).orElseGet(() -> keep(name, maker.get()));
    }

    private String keep(String name, String secret) {
        var file = path.resolve(name);
        var draft = path.resolve(name + ".draft");
        try {
            Files.deleteIfExists(draft);
            Files.createFile(draft, OWNER_ONLY_FILE);
            Files.writeString(draft, secret + "\n");
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            return secret;
        } catch (IOException e) {
            throw new StartFailure("The file %s cannot be written (%s).".formatted(file, e), e);
        }
    }

    /** The secret of that name, or empty when it was never kept. */
    public Optional<String> readSecret(String name) {
        var file = path.resolve(name);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new StartFailure("The file %s cannot be read (%s).".formatted(file, e), e);
        }
    }

    /** A password of 120 random bits, easy to copy. */
    public static String randomPassword() {
        var bits = new byte[15];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
