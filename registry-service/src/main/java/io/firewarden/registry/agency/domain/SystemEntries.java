package io.firewarden.registry.agency.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * In which official systems the agency has posted itself. Posting is information, not a
 * licence: Order 7 has no fine for its absence.
 *
 * @param national 社会消防技术服务信息系统 (国家系统)
 * @param sichuan 四川平台
 */
public record SystemEntries(Entry national, Entry sichuan) {

	/** Entered or not, and nothing more is known. */
	public static SystemEntries of(boolean national, boolean sichuan) {
		return new SystemEntries(Entry.of(national), Entry.of(sichuan));
	}

	public boolean nationalSystem() {
		return this.national.entered;
	}

	public boolean sichuanPlatform() {
		return this.sichuan.entered;
	}

	/** Union of both systems, as the campaign reads 登记备案. */
	public boolean any() {
		return this.national.entered || this.sichuan.entered;
	}

	/**
	 * An entry as a fact.
	 *
	 * @param no number of the entry there
	 * @param on the day it was entered
	 * @param source who or what says so
	 */
	public record Entry(boolean entered, @Nullable String no, @Nullable LocalDate on, @Nullable String source) {

		static Entry of(boolean entered) {
			return new Entry(entered, null, null, null);
		}

	}

}
