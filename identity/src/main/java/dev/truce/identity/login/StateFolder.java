package dev.truce.identity.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.Supplier;

/** The folder that keeps secrets between starts: only its owner may look into it. */
@ApplicationScoped
class StateFolder {
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private final Path root;

    StateFolder(LoginSettings settings) {
        this.root = settings.stateDir();
    }

    Path file(String name) {
        return root.resolve(name);
    }

    /** A folder inside, made if it is not there. */
    Path folder(String name) {
        try {
            Path folder = root.resolve(name);
            Files.createDirectories(folder, OWNER_ONLY_FOLDER);
            return folder;
        } catch (IOException unusable) {
            throw new UncheckedIOException("The state folder %s cannot be used".formatted(root), unusable);
        }
    }

    /** Writes a file that only its owner can read; readers see the old one or the new one, never half of it. */
    void write(Path file, String content) {
        try {
            Path draft = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(draft);
            Files.createFile(draft, OWNER_ONLY_FILE);
            Files.writeString(draft, content);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("%s cannot be written".formatted(file), unwritable);
        }
    }

    /** Runs something that no other process with this folder runs at the same time. */
    synchronized <T> T alone(Supplier<T> work) {
        Path lockFile = folder(".").resolve(".lock");
        try {
            createIfAbsent(lockFile);
            try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE)) {
                channel.lock(); // released when the channel closes
                return work.get();
            }
        } catch (IOException unusable) {
            throw new UncheckedIOException("The state folder %s cannot be locked".formatted(root), unusable);
        }
    }

    private static void createIfAbsent(Path lock) throws IOException {
        try {
            Files.createFile(lock, OWNER_ONLY_FILE);
        } catch (FileAlreadyExistsException alreadyThere) {
            return;
        }
    }
}
