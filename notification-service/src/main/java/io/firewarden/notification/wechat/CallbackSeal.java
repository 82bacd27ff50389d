package io.firewarden.notification.wechat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks that a callback comes from WeChat, and opens it in safe mode: SHA-1 over the
 * sorted token, timestamp and nonce (and the cipher text), AES-256-CBC with the account's
 * key, a timestamp of at most five minutes ago or ahead by real time. With a key set,
 * plain messages are refused: they are signed without their body.
 */
public final class CallbackSeal {

	private static final Duration WINDOW = Duration.ofMinutes(5);

	private static final int LARGEST_PADDING = 32;

	private final WeChatProperties account;

	private final Clock machine;

	public CallbackSeal(WeChatProperties account, Clock machine) {
		this.account = account;
		this.machine = machine;
	}

	/** What stands in the query of a callback. */
	public record Stamp(String signature, String timestamp, String nonce, String encryptType, String messageSignature) {
	}

	/** How the check ends. */
	public enum Verdict {

		GENUINE, WRONG_SIGNATURE, WRONG_TIME

	}

	/** Checks the query alone, as for the address check. */
	public Verdict check(Stamp stamp) {
		if (!sameSignature(stamp.signature(), stamp.timestamp(), stamp.nonce())) {
			return Verdict.WRONG_SIGNATURE;
		}
		return inTime(stamp.timestamp()) ? Verdict.GENUINE : Verdict.WRONG_TIME;
	}

	/** Whether messages come encrypted. */
	public boolean safeMode() {
		return !this.account.encodingAesKey().isEmpty();
	}

	/** Checks a message in safe mode. */
	public Verdict check(Stamp stamp, String cipherText) {
		if (!"aes".equals(stamp.encryptType())
				|| !sameSignature(stamp.messageSignature(), stamp.timestamp(), stamp.nonce(), cipherText)) {
			return Verdict.WRONG_SIGNATURE;
		}
		return inTime(stamp.timestamp()) ? Verdict.GENUINE : Verdict.WRONG_TIME;
	}

	/** The message inside; empty when it is not for this account or cannot be opened. */
	public Optional<String> open(String cipherText) {
		try {
			byte[] key = Base64.getDecoder().decode(this.account.encodingAesKey() + "=");
			var cipher = Cipher.getInstance("AES/CBC/NoPadding");
			cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"),
					new IvParameterSpec(Arrays.copyOf(key, 16)));
			byte[] plain = cipher.doFinal(Base64.getDecoder().decode(cipherText));
			int padding = plain[plain.length - 1];
			if (padding < 1 || padding > LARGEST_PADDING) {
				return Optional.empty();
			}
			// 16 random bytes, the length, the message, the app id.
			int length = ByteBuffer.wrap(plain, 16, 4).getInt();
			int end = plain.length - padding;
			if (length < 0 || 20 + length > end) {
				return Optional.empty();
			}
			var appId = new String(plain, 20 + length, end - 20 - length, StandardCharsets.UTF_8);
			return appId.equals(this.account.appId())
					? Optional.of(new String(plain, 20, length, StandardCharsets.UTF_8)) : Optional.empty();
		}
		catch (GeneralSecurityException | RuntimeException ex) {
			return Optional.empty();
		}
	}

	private boolean inTime(String timestamp) {
		try {
			var sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
			return Duration.between(sent, this.machine.instant()).abs().compareTo(WINDOW) <= 0;
		}
		catch (NumberFormatException | DateTimeException | ArithmeticException ex) {
			return false;
		}
	}

	private boolean sameSignature(String given, String... parts) {
		try {
			var all = Arrays.copyOf(parts, parts.length + 1);
			all[parts.length] = this.account.callbackToken();
			Arrays.sort(all);
			byte[] digest = MessageDigest.getInstance("SHA-1")
				.digest(String.join("", all).getBytes(StandardCharsets.UTF_8));
			return MessageDigest.isEqual(HexFormat.of().formatHex(digest).getBytes(StandardCharsets.US_ASCII),
					given.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
