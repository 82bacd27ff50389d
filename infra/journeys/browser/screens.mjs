// What walks on the screens share: people in Debian's Chromium, a picture of each screen at 1440 and 360 px, and no mercy
// for violations of the content security policy, errors on the console, screens wider than the phone, or findings of axe.
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const portal = createRequire(fileURLToPath(new URL('../../../gateway/portal/package.json', import.meta.url)));
const { chromium } = portal('playwright-core');
const axe = readFileSync(portal.resolve('axe-core/axe.min.js'), 'utf8');

export const at = (test) => `[data-test="${test}"]`;

export async function screens(gateway, password, pictures) {
  mkdirSync(pictures, { recursive: true });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  const faults = [];

  async function person(name) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN', acceptDownloads: true });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.addInitScript(() => document.addEventListener('securitypolicyviolation', (e) => console.error(`CSP ${e.violatedDirective} ${e.blockedURI}`)));
    page.on('console', (m) => { if (m.type() === 'error' && !/status of (401|404|409|422)/.test(m.text())) faults.push(`${name}: ${m.text()}`); });
    page.on('pageerror', (e) => faults.push(`${name}: ${e.message}`));
    await page.goto(`${gateway}/desk/login`);
    await page.fill(at('login-username'), name);
    await page.fill(at('login-password'), password);
    await page.click(at('login-submit'));
    await page.waitForSelector(at('who'));
    return page;
  }

  async function audit(page, name, width) {
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
    for (const v of violations) {
      if (v.impact === 'serious' || v.impact === 'critical') faults.push(`${name} ${width}: axe ${v.id}: ${v.nodes.map((n) => n.target).slice(0, 3).join(' ')}`);
    }
  }

  async function picture(page, name, checked = true) {
    const dialog = (await page.locator('dialog[open]').count()) > 0;
    await page.screenshot({ path: `${pictures}/${name}-1440.png`, fullPage: !dialog });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.screenshot({ path: `${pictures}/${name}-360.png`, fullPage: !dialog });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > 360) faults.push(`${name}: ${wide} px wide on a screen of 360`);
    if (checked) await audit(page, name, 360);
    await page.setViewportSize({ width: 1440, height: 900 });
    if (checked) await audit(page, name, 1440);
  }

  async function run(walk) {
    try {
      await walk();
    } catch (e) {
      console.log(String(e.message).slice(0, 600));
      faults.push('the walk broke off');
      for (const [i, context] of browser.contexts().entries()) {
        for (const [j, page] of context.pages().entries()) {
          console.log(page.url());
          await page.screenshot({ path: `${pictures}/fail-${i}-${j}.png`, fullPage: true }).catch(() => undefined);
        }
      }
    }
    for (const fault of faults) console.log(`fault ${fault}`);
    await browser.close();
    process.exit(faults.length > 0 ? 1 : 0);
  }

  return { person, picture, run, faults, browser };
}
