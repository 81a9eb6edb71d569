package org.talentchain.semantic;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Vectors on disk, one file a model: a head of 32 bytes that says of which model, then records of the SHA-256 of a phrase
 * and its components as 16-bit numbers. Phrases themselves are not kept. Records are only ever added, under a lock; what
 * a broken-off write leaves behind the last whole record is written over. A file that cannot be read or written costs time
 * and nothing else.
 */
final class VectorFile {

  private static final Logger LOGGER = LoggerFactory.getLogger(VectorFile.class);
  private static final int HASH = 32;

  private final @Nullable Path path;
  private final byte[] head;
  private final int record;

  private VectorFile(@Nullable Path path, byte[] head, int dimensions) {
    this.path = path;
    this.head = head;
    this.record = HASH + Short.BYTES * dimensions;
  }

  static VectorFile of(@Nullable Path folder, String model, int dimensions) {
    byte[] head = Hashing.sha256().hashString(model + " " + dimensions, StandardCharsets.UTF_8).asBytes();
    return new VectorFile(folder == null ? null : folder.resolve(model + ".vectors"), head, dimensions);
  }

  /** All records; none when there is no file, or one of another model. */
  Map<HashCode, short[]> read() {
    Map<HashCode, short[]> vectors = new HashMap<>();
    if (path == null || !Files.exists(path)) {
      return vectors;
    }
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      if (isOurs(channel)) {
        ByteBuffer buffer = ByteBuffer.allocate(record);
        for (long left = records(channel); left > 0; left--) {
          buffer.clear();
          fill(channel, buffer);
          add(buffer, vectors);
        }
      }
    } catch (IOException e) {
      LOGGER.warn("{} cannot be read, vectors are computed again: {}", path, e.toString());
    }
    return vectors;
  }

  private void add(ByteBuffer buffer, Map<HashCode, short[]> to) {
    byte[] key = new byte[HASH];
    short[] vector = new short[(record - HASH) / Short.BYTES];
    buffer.get(key).asShortBuffer().get(vector);
    to.put(HashCode.fromBytes(key), vector);
  }

  /** Adds records behind the last. */
  void append(Map<HashCode, short[]> vectors) {
    if (path == null) {
      return;
    }
    ByteBuffer buffer = ByteBuffer.allocate(vectors.size() * record);
    vectors.forEach(
        (key, vector) -> {
          buffer.put(key.asBytes());
          for (short value : vector) {
            buffer.putShort(value);
          }
        });
    buffer.flip();
    try {
      Files.createDirectories(path.getParent());
      write(path, buffer);
    } catch (IOException e) {
      LOGGER.warn("{} cannot be written, vectors are not kept: {}", path, e.toString());
    }
  }

  private void write(Path file, ByteBuffer buffer) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE)) {
      FileLock lock = channel.lock();
      try {
        if (!isOurs(channel)) {
          channel.truncate(0);
          put(channel, ByteBuffer.wrap(head));
        }
        channel.position(HASH + records(channel) * record);
        put(channel, buffer);
      } finally {
        lock.release();
      }
    }
  }

  private boolean isOurs(FileChannel channel) throws IOException {
    if (channel.size() < HASH) {
      return false;
    }
    ByteBuffer found = ByteBuffer.allocate(HASH);
    channel.position(0);
    fill(channel, found);
    return Arrays.equals(found.array(), head);
  }

  private long records(FileChannel channel) throws IOException {
    return (channel.size() - HASH) / record;
  }

  private static void fill(FileChannel channel, ByteBuffer buffer) throws IOException {
    while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
      // A read may give less than is asked for.
      continue;
    }
    buffer.flip();
  }

  private static void put(FileChannel channel, ByteBuffer buffer) throws IOException {
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }
}
