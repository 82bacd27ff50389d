package io.firewarden.registry.agency.adapter;

import java.time.LocalDate;

import io.firewarden.registry.agency.domain.SystemEntries;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Entries in the two systems, each either yes or no, or the fact in full.
 *
 * @param national the fact of the national system in full; wins over the plain answer
 * @param sichuan likewise
 */
record EntriesForm(@Nullable Boolean nationalSystem, @Nullable Boolean sichuanPlatform,
		@Nullable @Valid EntryForm national, @Nullable @Valid EntryForm sichuan) {

	SystemEntries entries() {
		return new SystemEntries(entry(this.nationalSystem, this.national), entry(this.sichuanPlatform, this.sichuan));
	}

	private static SystemEntries.Entry entry(@Nullable Boolean plain, @Nullable EntryForm full) {
		return (full != null) ? new SystemEntries.Entry(full.entered, full.no, full.on, full.source)
				: new SystemEntries.Entry(Boolean.TRUE.equals(plain), null, null, null);
	}

	record EntryForm(@NotNull Boolean entered, @Nullable @Size(max = 100) String no, @Nullable LocalDate on,
			@Nullable @Size(max = 200) String source) {
	}

}
