package io.firewarden.registry.agency.domain;

/**
 * In which official systems the agency has posted itself. Posting is information, not a
 * licence: Order 7 has no fine for its absence.
 *
 * @param nationalSystem 社会消防技术服务信息系统 (国家系统)
 * @param sichuanPlatform 四川平台
 */
public record SystemEntries(boolean nationalSystem, boolean sichuanPlatform) {

	/** Union of both systems, as the campaign reads 登记备案. */
	public boolean any() {
		return this.nationalSystem || this.sichuanPlatform;
	}

}
