// Brings a matter quickly to where a journey begins: files it through the REST contract, as the
// signed-in person whose cookie the page then has, and lets the simulated court act by its page.
import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";

export interface Wish {
  principal?: string;
  procedure?: "small_claims" | "summary" | "ordinary";
  mediation?: "yes" | "no" | "unsure";
}

const party = (name: string, more: object) => ({
  kind: "person", name, id_number: "", phone: "", address: "", ethnicity: "汉族", occupation: "",
  work_unit: "", credit_code: "", representative: "", representative_position: "", ...more,
});

export function draft(mobile: string, wish: Wish): object {
  return {
    story: "",
    dispute: "private_loan",
    claimants: [party("张三", {
      id_number: "330106190102030017", phone: mobile, address: "浙江省杭州市西湖区虚构路1号",
    })],
    respondents: [party("李四", { phone: "13800000000", address: "浙江省宁波市海曙区假想街2号" })],
    loan: {
      principal: wish.principal ?? "30000", lent_on: "2025年3月1日", delivery: "transfer",
      term: "fixed", due_on: "2025年12月31日", interest: "none", repaid: false,
    },
    choice: {
      procedure: wish.procedure ?? "small_claims", court: "浙0106",
      mediation: wish.mediation ?? "yes", relief: [],
    },
  };
}

/** Signs in by REST; the page's context keeps the cookie. */
export async function signIn(page: Page, mobile: string): Promise<void> {
  const headers = { "x-requested-by": "e2e" };
  const sent = await page.request.post("/api/v1/sign-in/codes", { headers, data: { mobile } });
  expect(sent.status()).toBe(202);
  const code = await readCode(page, mobile);
  const session = await page.request.post("/api/v1/sessions", { headers, data: { mobile, code } });
  expect(session.status()).toBe(201);
  // The app remembers on the device that somebody signed in, and then asks the service who.
  await page.addInitScript(() => localStorage.setItem("ot.session", "1"));
}

/** The newest code on the simulated phone, by the page that plays it. */
export async function readCode(page: Page, mobile: string): Promise<string> {
  const answer = await page.request.get(`/sim/phone?mobile=${mobile}`);
  const codes = [...(await answer.text()).matchAll(/验证码 (\d{6})/g)];
  expect(codes.length, "a code has arrived").toBeGreaterThan(0);
  return codes[0][1];
}

/** The records of a matter as the service tells them. */
export async function records(page: Page, id: string): Promise<any[]> {
  const answer = await page.request.get(`/api/v1/matters/${id}`);
  expect(answer.ok(), await answer.text()).toBe(true);
  return (await answer.json()).records;
}

/** Stores a draft without filing it; answers the matter's identity. */
export async function store(page: Page, mobile: string, wish: Wish = {}): Promise<string> {
  const stored = await page.request.post("/api/v1/matters", {
    headers: { "x-requested-by": "e2e", "idempotency-key": randomUUID() },
    data: { draft: draft(mobile, wish) },
  });
  expect(stored.status(), await stored.text()).toBe(201);
  return (await stored.json()).id;
}

/** Files a private loan; answers the matter's identity. */
export async function file(page: Page, mobile: string, wish: Wish = {}): Promise<string> {
  await signIn(page, mobile);
  const id = await store(page, mobile, wish);
  const filed = await page.request.post(`/api/v1/matters/${id}/submission`, {
    headers: { "x-requested-by": "e2e", "idempotency-key": randomUUID(), "if-match": '"1"' },
    data: { consents: { online_filing: true, truthful: true, electronic_service: false } },
  });
  expect(filed.ok(), await filed.text()).toBe(true);
  return id;
}

/** The simulated court does something by hand, by the name on its button, with what its form then says. */
export async function courtDoes(page: Page, id: string, act: string, fields: Record<string, string> = {}): Promise<void> {
  const desk = await page.context().newPage();
  await desk.goto("/sim/court");
  const matter = desk.locator(`article[id="${id}"]`);
  const button = matter.getByRole("button", { name: act });
  // Fields that an act asks for are folded away until it is opened.
  const folded = matter.locator("summary", { hasText: act });
  await expect(folded.or(button).first()).toBeVisible();
  if (await folded.count()) await folded.click();
  for (const [name, value] of Object.entries(fields)) {
    const field = matter.locator("form", { has: desk.getByRole("button", { name: act }) }).locator(`[name="${name}"]`);
    if (await field.evaluate((node) => node.tagName === "SELECT")) await field.selectOption(value);
    else await field.fill(value);
  }
  await button.click();
  await expect(desk).toHaveURL(/\/sim\/court/);
  await desk.close();
}
