-- Neovim as an editor that knows nothing of Copydesk: attach, wait for a diagnostic, apply the first action, wait until it is gone.
local server, root = vim.env.SERVER, vim.env.ROOT
local id = vim.lsp.start_client({ name = "copydesk", cmd = { vim.env.NODE, server, "--stdio" }, root_dir = root,
  workspace_folders = { { name = "room", uri = vim.uri_from_fname(root) } } })
vim.lsp.buf_attach_client(0, id)
vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 50)
local found = vim.diagnostic.get(0)
for _, d in ipairs(found) do
  io.stdout:write("diagnostic: ", d.lnum + 1, ":", d.col + 1, " ", tostring(d.code), "\n")
end
local first = found[1]
local range = { start = { line = first.lnum, character = first.col }, ["end"] = { line = first.end_lnum, character = first.end_col } }
local params = { textDocument = { uri = vim.uri_from_bufnr(0) }, range = range, context = { diagnostics = {} } }
local answer = vim.lsp.buf_request_sync(0, "textDocument/codeAction", params, 10000)
local encoding = vim.lsp.get_client_by_id(id).offset_encoding
for _, reply in pairs(answer) do
  local action = reply.result[1]
  io.stdout:write("action: ", action.title, "\n")
  vim.lsp.util.apply_workspace_edit(action.edit, encoding)
end
vim.cmd("write")
vim.wait(10000, function() return #vim.diagnostic.get(0) == 0 end, 50)
io.stdout:write("left: ", #vim.diagnostic.get(0), "\n")
vim.cmd("qa!")
