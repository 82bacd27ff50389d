package io.firewarden.registry.market.adapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import io.firewarden.platform.store.StoredJson;
import io.firewarden.registry.market.FeedIntake.Delivery;
import io.firewarden.registry.market.FeedSource;
import io.firewarden.registry.market.PublicRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The control file of scjg-feed/1, which is put down after its data file.
 *
 * @param table such as {@code MARKET_ENTITY}
 * @param batch number of the batch
 * @param sm3 of the data file (GB/T 32905), beside or in place of sha256
 * @param mode F for everything, D for what changed
 */
record ControlFile(@Nullable String spec, @Nullable String table, @Nullable String batch, @Nullable String mode,
		@Nullable LocalDate periodFrom, @Nullable LocalDate periodTo, @Nullable String file, @Nullable String charset,
		@Nullable Long rows, @Nullable Long bytes, @Nullable String sha256, @Nullable String sm3,
		@Nullable String prev) {

	private static final long LARGEST = 1 << 16;

	/** Empty where it is no control file. */
	static Optional<ControlFile> read(Path path) throws IOException {
		if (Files.size(path) > LARGEST) {
			return Optional.empty();
		}
		try {
			return Optional.ofNullable(StoredJson.mapper().readValue(Files.readAllBytes(path), ControlFile.class))
				.filter((one) -> one.batch != null && !one.batch.isBlank());
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Name of its data file, without the folders that a sender may have; empty for none.
	 */
	Optional<String> data() {
		String name = (this.file != null)
				? this.file.substring(Math.max(this.file.lastIndexOf('/'), this.file.lastIndexOf('\\')) + 1) : "";
		return Optional.of(name.strip()).filter((one) -> !one.isEmpty() && one.indexOf('\0') < 0);
	}

	Delivery delivery(String fileName) {
		return new Delivery(FeedSource.DROP, String.valueOf(this.batch),
				(this.table != null) ? this.table : PublicRecord.Kind.tableOf(fileName), "F".equals(this.mode),
				fileName, this.charset, this.rows, this.bytes, this.sha256, this.prev, this.periodFrom, this.periodTo,
				"drop");
	}

	/** What is known of a file without a control file. */
	static Delivery unknown(String fileName) {
		return new Delivery(FeedSource.DROP, fileName, PublicRecord.Kind.tableOf(fileName), false, fileName, null, null,
				null, null, null, null, null, "drop");
	}

}
